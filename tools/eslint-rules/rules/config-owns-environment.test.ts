import { testRule } from '../test-rule.ts';
import { configOwnsEnvironment } from './config-owns-environment.ts';

const SERVICE = 'packages/tickets/service/src/open-ticket.ts';
const CONFIG = 'packages/tickets/config/src/read-tickets-config.ts';
const TOOL = 'tools/cli/run-harness.ts';

testRule(configOwnsEnvironment, {
  'an environment variable': {
    path: SERVICE,
    invalid: 'export const limit = () => process.env.TICKET_LIMIT;',
    valid: 'export const limit = (environment) => environment.TICKET_LIMIT;',
    reports: ['inDomain'],
  },
  'what configures a tool': {
    path: 'packages/apps/desk/src/vite.config.ts',
    invalid: 'export default { server: { port: process.env.PORT } };',
    validPath: 'packages/apps/desk/vite.config.ts',
    valid: 'export default { server: { port: process.env.PORT } };',
    reports: ['elsewhere'],
  },
  'what a bundler knows': {
    path: 'packages/apps/desk/src/web/main.tsx',
    invalid: 'export const url = import.meta.env.VITE_URL; export const all = import.meta.env;',
    valid: 'export const hints = import.meta.env.DEV ? <Hints /> : null;',
    reports: ['elsewhere', 'elsewhere'],
  },
  'the same in the layer that reads settings': {
    path: SERVICE,
    invalid: 'export const read = (environment = process.env) => environment;',
    validPath: CONFIG,
    valid: 'export const read = (environment = process.env) => environment;',
    reports: ['inDomain'],
  },
  'the same where the app starts': {
    path: 'packages/apps/desk/src/start-desk.ts',
    invalid: 'export const start = () => process.env;',
    validPath: 'packages/apps/desk/src/main.ts',
    valid: 'export const start = () => process.env;',
    reports: ['elsewhere'],
  },
  'computed but constant members': {
    path: SERVICE,
    invalid: "const name = 'env'; export const all = [process['env'], process[name]];",
    valid: "export const all = [process['pid'], settings['env']];",
    reports: ['inDomain', 'inDomain'],
  },
  'what is taken out of the process': {
    path: SERVICE,
    invalid: 'const { env, argv: args = [] } = process;',
    valid: 'const { pid, platform } = process;',
    reports: ['inDomain', 'inDomain'],
  },
  'the process under another name': {
    path: SERVICE,
    invalid: 'const here = process; export const limit = here.env.TICKET_LIMIT;',
    valid: 'const here = settings; export const limit = here.env.TICKET_LIMIT;',
    reports: ['inDomain'],
  },
  'the process through the global object': {
    path: SERVICE,
    invalid: 'const here = globalThis; export const all = [globalThis.process.env, here.process.argv];',
    valid: 'export const all = [tickets.process.env, globalThis.settings.env];',
    reports: ['inDomain', 'inDomain'],
  },
  'the process as a module': {
    path: SERVICE,
    invalid:
      "import here, { env } from 'node:process'; import * as all from 'process'; export const x = [here.argv, all.env];",
    valid:
      "import here, { pid } from 'node:process'; import * as all from 'process'; export const x = [here.pid, all.pid];",
    reports: ['inDomain', 'inDomain', 'inDomain'],
  },
  'the process loaded as it runs': {
    path: SERVICE,
    invalid:
      "const { env } = await import('node:process'); process.getBuiltinModule('process').argv; require('process').env;",
    valid:
      "const { pid } = await import('node:process'); process.getBuiltinModule('process').pid; require('process').pid;",
    reports: ['inDomain', 'inDomain', 'inDomain'],
  },
  'the environment passed on': {
    path: SERVICE,
    invalid: "export { env } from 'node:process';",
    valid: "export { pid } from 'node:process';",
    reports: ['inDomain'],
  },
  'a name of the file itself': {
    path: SERVICE,
    invalid: 'export const read = () => process.env.LIMIT;',
    valid: 'export const read = (process) => process.env.LIMIT;',
    reports: ['inDomain'],
  },
  'the type of the environment': {
    path: SERVICE,
    invalid: 'export const read = (environment: typeof process.env = process.env) => environment;',
    valid: 'export const read = (environment: typeof process.env) => environment;',
    reports: ['inDomain'],
  },
  'what a bundler puts in its place': {
    path: 'packages/tickets/ui/src/page.tsx',
    invalid: 'export const api = import.meta.env.API; const { env } = import.meta;',
    valid: 'export const here = import.meta.url; const { dirname } = import.meta;',
    reports: ['inDomain', 'inDomain'],
  },
  'other runtimes': {
    path: SERVICE,
    invalid: "export const all = [Bun.env.LIMIT, Deno.env.get('LIMIT')];",
    valid: "export const all = [Bun.version, tickets.env.get('LIMIT')];",
    reports: ['inDomain', 'inDomain'],
  },
  'arguments that are parsed where nobody sees them taken': {
    path: SERVICE,
    invalid: "import { parseArgs as parse } from 'node:util'; parse({ options: {} }); parse();",
    valid: "import { parseArgs as parse } from 'node:util'; parse({ args, options: {} }); parse(given);",
    reports: ['inDomain', 'inDomain'],
  },
  'a library that reads a file of settings': {
    path: SERVICE,
    invalid: "import 'dotenv/config'; import { config } from '@dotenvx/dotenvx';",
    valid: "import './config.ts'; import { config } from 'dot';",
    reports: ['inDomain', 'inDomain'],
  },
  'a file of settings that is loaded': {
    path: SERVICE,
    invalid: "import settings from './settings.json' with { type: 'json' }; import text from '../.env.local?raw';",
    valid: "import titles from './titles.json' with { type: 'json' }; import text from './environment.txt?raw';",
    reports: ['inDomain', 'inDomain'],
  },
  'a file of settings that is read': {
    path: TOOL,
    invalid: "import { readFileSync } from 'node:fs'; readFileSync(join(root, 'desk.config.json'), 'utf8');",
    valid: "import { readFileSync } from 'node:fs'; readFileSync(join(root, 'tsconfig.json'), 'utf8');",
    reports: ['elsewhere'],
  },
  'one read where no file may be read, which another rule judges': {
    path: TOOL,
    invalid: "import * as fs from 'node:fs'; fs.readFileSync('.env');",
    validPath: SERVICE,
    valid: "import * as fs from 'node:fs'; fs.readFileSync('.env');",
    reports: ['elsewhere'],
  },
  'a tool': {
    path: TOOL,
    invalid: 'export const args = process.argv.slice(2);',
    validPath: 'tools/cli/bin.ts',
    valid: 'export const args = process.argv.slice(2);',
    reports: ['elsewhere'],
  },
  'a provider': {
    path: 'packages/providers/http/src/serve.ts',
    invalid: 'export const port = () => process.env.PORT;',
    valid: 'export const port = (given) => given.PORT;',
    reports: ['elsewhere'],
  },
  'a test, a standalone package and the root': {
    path: SERVICE,
    invalid: 'export const all = process.env;',
    validPath: 'packages/tickets/service/src/open-ticket.test.ts',
    valid: "process.env.LIMIT = '3';",
    reports: ['inDomain'],
  },
  'a script': {
    path: 'packages/tickets/service/src/open.cjs',
    invalid: "exports.limit = process.env.LIMIT; const { env } = require('node:process');",
    validPath: 'bench/run.cjs',
    valid: 'exports.limit = process.env.LIMIT;',
    reports: ['inDomain', 'inDomain'],
  },
});
