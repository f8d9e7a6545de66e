import type { IoKind } from '@acme/tools-spec';

/** Modules of Node that compute, or that another rule judges: `node:console` prints past the logger. */
const PURE = new Set([
  'assert',
  'async_hooks',
  'buffer',
  'console',
  'constants',
  'crypto',
  'diagnostics_channel',
  'events',
  'path',
  'perf_hooks',
  'punycode',
  'querystring',
  'stream',
  'string_decoder',
  'test',
  'timers',
  'url',
  'util',
  'zlib',
]);

const KINDS: Record<string, IoKind> = {
  child_process: 'child_process',
  cluster: 'child_process',
  dgram: 'network',
  dns: 'network',
  fs: 'fs',
  http: 'network',
  http2: 'network',
  https: 'network',
  inspector: 'network',
  module: 'module',
  net: 'network',
  process: 'process',
  quic: 'network',
  readline: 'process',
  sea: 'module',
  sqlite: 'database',
  tls: 'network',
  tty: 'process',
  vm: 'module',
  wasi: 'module',
  worker_threads: 'threads',
};

/** What the builtin module of a specifier touches; what is not known of a module is IO of the system. */
export const ioOfBuiltin = (specifier: string): IoKind | undefined => {
  const [name = ''] = specifier.replace(/^node:/, '').split('/');
  return PURE.has(name) ? undefined : (KINDS[name] ?? 'system');
};
