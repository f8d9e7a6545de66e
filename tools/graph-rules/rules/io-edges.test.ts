import { EXAMPLE_SPEC, type HarnessSpec } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import type { Drawing } from '../draw-tree.ts';
import { drawWorkspace } from '../draw-workspace.ts';
import { ioEdges } from './io-edges.ts';

const FILE = 'packages/tickets/service/src/index.ts';

const check = (drawing: Drawing, spec: HarnessSpec = EXAMPLE_SPEC): string[] =>
  ioEdges.check(drawWorkspace(drawing, spec)).map(({ file, line, what }) => `${file}:${line}: ${what}`);

/** What the rule says of a service's text, without its place. */
const said = (text: string): string[] =>
  check({ [FILE]: text }).map((each) => each.split(': ')[1]?.split(',')[0] ?? '');

const withIo = (io: HarnessSpec['io']): HarnessSpec => ({ ...EXAMPLE_SPEC, io });

test('a file that is not listed may not touch the machine, a listed one may', () => {
  const io: Drawing = { [FILE]: "import { readFileSync } from 'node:fs';" };
  expect(check(io)).toEqual([
    `${FILE}:1: 'node:fs' reaches the file system, which src/index.ts may not; no file of packages/tickets/service may.`,
  ]);
  expect(check(io, withIo([{ files: [FILE], may: ['fs'] }]))).toEqual([]);
  expect(check(io, withIo([{ files: [FILE], may: ['network'] }]))).toHaveLength(1);
});

test('a file is listed by its path, a pattern, a folder or a kind', () => {
  const io = { [FILE]: "import 'node:fs';" };
  expect(check(io, withIo([{ files: ['packages/*/service/src/*.ts'], may: ['fs'] }]))).toEqual([]);
  expect(check(io, withIo([{ files: ['packages/tickets/service'], may: ['fs'] }]))).toEqual([]);
  expect(check(io, withIo([{ files: ['service'], may: ['fs'] }]))).toEqual([]);
  expect(check(io, withIo([{ files: ['packages/tickets/serv'], may: ['fs'] }]))).toHaveLength(1);
});

test('where the package has a listed file, that is the place to move to', () => {
  const drawing = {
    'tools/findings/read.ts': "import 'node:fs';",
    'tools/findings/index.ts': "import './read.ts';\nimport 'fs';",
  };
  const [finding] = ioEdges.check(drawWorkspace(drawing, withIo([{ files: ['tools/findings/read.ts'], may: ['fs'] }])));
  expect(finding).toMatchObject({ file: 'tools/findings/index.ts', line: 2, what: expect.stringContaining('read.ts') });
  expect(finding?.fix).toBe('take what it gives as an argument, or move it to read.ts.');
});

test('every form of importing a builtin is seen, a type is not', () => {
  expect(said("import * as fs from 'fs';")).toHaveLength(1);
  expect(said("import 'node:fs/promises';")).toHaveLength(1);
  expect(said("export { readFile } from 'node:fs';")).toHaveLength(1);
  expect(said("await import('node:fs');")).toHaveLength(1);
  expect(said("const name = 'node:' + 'fs';\nawait import(name);")).toHaveLength(1);
  expect(said("import fs = require('node:fs');")).toHaveLength(1);
  expect(said("process.getBuiltinModule('fs');")).toEqual(["'fs' reaches the file system"]);
  expect(said("globalThis['process']['getBuiltinModule'](`fs`);")).toHaveLength(1);
  expect(said("import { type Stats } from 'node:fs';")).toHaveLength(1);
  expect(said("import type { Stats } from 'node:fs';")).toEqual([]);
  expect(said("let stats: import('node:fs').Stats;")).toEqual([]);
});

test('createRequire is itself a way to load anything', () => {
  expect(said("import { createRequire as make } from 'node:module';\nmake(import.meta.url)('node:fs');")).toEqual([
    "'node:module' reaches code that no rule can follow",
    "'node:fs' reaches the file system",
  ]);
});

test('every builtin that reaches the machine is seen, one that computes is not', () => {
  expect(said("import 'node:child_process';")).toEqual(["'node:child_process' reaches other programs"]);
  expect(said("import 'node:net';\nimport 'node:dgram';\nimport 'node:tls';\nimport 'http2';")).toEqual([
    "'node:net' and 3 more reach the network",
  ]);
  expect(said("import 'node:worker_threads';")).toEqual(["'node:worker_threads' reaches other threads"]);
  expect(said("import 'node:os';\nimport 'node:v8';")).toEqual(["'node:os' and 1 more reach the system"]);
  expect(said("import 'node:vm';")).toEqual(["'node:vm' reaches code that no rule can follow"]);
  expect(said("import 'node:path/posix';\nimport 'node:crypto';\nimport 'util';\nimport 'node:stream/web';")).toEqual(
    [],
  );
});

test('of some builtins single names only compute', () => {
  expect(said("import { isBuiltin, builtinModules } from 'node:module';")).toEqual([]);
  expect(said("import { isBuiltin, register } from 'node:module';")).toHaveLength(1);
  expect(said("import all, { isBuiltin } from 'node:module';")).toHaveLength(1);
  expect(said("import { EOL } from 'node:os';")).toEqual([]);
  expect(said("import { env } from 'node:process';")).toEqual([]);
  expect(said("import { exit } from 'node:process';\nimport 'node:module';")).toHaveLength(2);
});

test('the global process is seen under every name, a local one is not', () => {
  expect(said('process.exit(1);')).toEqual(['process.exit reaches the process it runs in']);
  expect(said('const { cwd } = process;')).toEqual(['process.cwd reaches the process it runs in']);
  expect(said('globalThis.process.kill(1);')).toHaveLength(1);
  expect(said("(global as any)['process']!.kill(1);")).toHaveLength(1);
  expect(said('const { process: own } = globalThis;')).toHaveLength(1);
  expect(said('register(process);')).toHaveLength(1);
  expect(said('export const run = (process: Job): void => process.exit(1);')).toEqual([]);
  expect(said("import { process } from './process.ts';\nprocess.exit();")).toEqual([]);
  expect(said('export const end = (job: { process: Job }): void => job.process.exit();')).toEqual([]);
  expect(said('declare const process: Job;\nprocess.exit(1);')).toHaveLength(1);
  expect(said('let own: typeof process;\nlet environment: NodeJS.Process;')).toEqual([]);
});

test('settings are left to config-owns-environment', () => {
  expect(said('process.env.HOME;\nprocess.argv;\nconst { env } = process;')).toEqual([]);
});

test('code under a computed name is seen, a constant one is followed', () => {
  expect(said('await import(name);')).toEqual(['import() of a computed name reaches code that no rule can follow']);
  expect(said('require(name);')).toHaveLength(1);
  expect(said('import.meta.resolve(name);')).toHaveLength(1);
  expect(said("eval('1');\n(0, eval)('1');")).toEqual(['eval and 1 more reach code that no rule can follow']);
  expect(said("new Function('return process')();")).toHaveLength(1);
  expect(said('globalThis[name];')).toHaveLength(1);
  expect(said('search(globalThis);')).toHaveLength(1);
  expect(said("await import('./a.ts');\ntypeof globalThis;\nglobalThis.structuredClone({});")).toEqual([]);
  expect(said('export type Make = Function;')).toEqual([]);
  expect(said("'crypto' in globalThis;\nglobalThis && start();")).toEqual([]);
  expect(said('start && globalThis;')).toHaveLength(1);
});

test('tests, configuration and standalone packages are not asked', () => {
  const dir = 'packages/tickets/service';
  expect(check({ [`${dir}/src/a.test.ts`]: "import 'node:fs';" })).toEqual([]);
  expect(check({ [`${dir}/vite.config.ts`]: "import 'node:fs';" })).toEqual([]);
  expect(check({ 'bench/package.json': '{ "name": "bench" }', 'bench/run.ts': "import 'node:fs';" })).toEqual([]);
});

test('what only tests import is not asked, until source imports it', () => {
  const dir = 'packages/tickets/service/src';
  const support = { [`${dir}/plant.ts`]: "import 'node:fs';", [`${dir}/a.test.ts`]: "import './plant.ts';" };
  expect(check(support)).toEqual([]);
  expect(check({ ...support, [FILE]: "import './plant.ts';" })).toHaveLength(1);
});

test('two files that import each other do not hide from it', () => {
  const dir = 'packages/tickets/service/src';
  const pair = { [`${dir}/a.ts`]: "import './b.ts';\nimport 'node:fs';", [`${dir}/b.ts`]: "import './a.ts';" };
  expect(check(pair)).toHaveLength(1);
});

test('a pure layer is left to types-stay-pure', () => {
  expect(check({ 'packages/tickets/types/src/index.ts': "import 'node:fs';" })).toEqual([]);
});

test('an owned builtin is left to cross-cutting-through-providers, its owner has to be listed', () => {
  expect(check({ [FILE]: "import 'node:sqlite';" })).toEqual([]);
  expect(check({ 'packages/utils/open-database/src/index.ts': "import 'node:sqlite';" })).toHaveLength(1);
});

test('a builtin in code of the browser is left to process-boundary, the global is not', () => {
  const ui = (text: string): string[] => check({ 'packages/tickets/ui/src/index.ts': text });
  expect(ui("import 'node:fs';")).toEqual([]);
  expect(ui('process.exit(1);')).toHaveLength(1);
  expect(ui("window.addEventListener('close', leave);\nshow(window);")).toEqual([]);
  expect(ui('new Worker(url);')).toHaveLength(1);
});
