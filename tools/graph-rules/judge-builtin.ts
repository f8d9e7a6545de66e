import type { IoKind } from '@acme/tools-spec';

/** What of `process` is settings. */
export const SETTINGS: readonly string[] = ['env', 'argv', 'argv0', 'execArgv', 'loadEnvFile'];

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

/** Single names of other modules that compute, or that another rule judges: settings are `config-owns-environment`'s. */
const PURE_NAMES: Record<string, readonly string[]> = {
  fs: ['constants'],
  module: ['builtinModules', 'isBuiltin'],
  os: ['constants', 'EOL', 'tmpdir'],
  process: SETTINGS,
};

/**
 * What the builtin module of a specifier touches, where `names` are taken of it, or all; what is not known of a
 * module is IO of the system.
 */
export const ioOfBuiltin = (specifier: string, names?: readonly string[]): IoKind | undefined => {
  const [name = ''] = specifier.replace(/^node:/, '').split('/');
  if (names?.every((each) => PURE_NAMES[name]?.includes(each))) return undefined;
  return PURE.has(name) ? undefined : (KINDS[name] ?? 'system');
};
