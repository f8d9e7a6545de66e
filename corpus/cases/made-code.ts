import { byGraph, type EdgeCase } from '../edge-case.ts';

/** Code that no import names: it is made when the program runs, or reached through a global. */
export const MADE_CODE: readonly EdgeCase[] = [
  {
    tries: 'code in a string',
    forbidden: {
      'packages/tickets/service/src/evaluated.ts': `export const load = () => eval("import('@acme/tickets-ui')");`,
    },
    allowed: {
      'packages/tickets/service/src/evaluated-down.ts': "export const load = () => import('@acme/tickets-types');",
    },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'code in a function constructor',
    forbidden: {
      'packages/tickets/service/src/constructed.ts': `export const load = new Function("return import('@acme/tickets-ui')");`,
    },
    allowed: {
      'packages/tickets/service/src/constructed-down.ts': "export const load = () => import('@acme/tickets-types');",
    },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'code in a data URL',
    forbidden: {
      'packages/tickets/service/src/data-url.ts': `export const load = () => import('data:text/javascript,import "@acme/tickets-ui"');`,
    },
    allowed: {
      'packages/tickets/service/src/data-url-down.ts': "export const load = () => import('@acme/tickets-types');",
    },
    sees: byGraph('declared-dependencies'),
  },
  {
    tries: 'the constructor of a function',
    forbidden: {
      'packages/tickets/service/src/made.ts': 'export const load = [].constructor.constructor("return import(\'x\')");',
    },
    allowed: { 'packages/tickets/service/src/made-down.ts': 'export const name = [].constructor.name;' },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'a timer that is given a text',
    forbidden: {
      'packages/tickets/service/src/timer.ts': 'export const load = () => setTimeout("import(\'x\')", 1);',
    },
    allowed: { 'packages/tickets/service/src/timer-down.ts': 'export const load = () => setTimeout(() => 1, 1);' },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'a socket',
    forbidden: { 'packages/tickets/service/src/socket.ts': "export const socket = new WebSocket('wss://x');" },
    allowed: {
      'packages/tickets/service/src/socket-down.ts':
        'export const isOpen = (state: number) => state === WebSocket.OPEN;',
    },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'compiled code',
    forbidden: {
      'packages/tickets/service/src/compiled.ts':
        'export const run = (code: BufferSource) => WebAssembly.instantiate(code);',
    },
    allowed: {
      'packages/tickets/service/src/compiled-down.ts': 'export const run = (code: WebAssembly.Module) => code;',
    },
    sees: byGraph('io-edges'),
  },
  {
    tries: 'the global object of a page by another name',
    forbidden: {
      'packages/tickets/ui/src/frames.ts': "export const load = (name: string) => frames[name]('import(1)');",
    },
    allowed: { 'packages/tickets/ui/src/no-frames.ts': 'export const load = (parent: string[]) => parent[0];' },
    sees: byGraph('io-edges'),
  },
];
