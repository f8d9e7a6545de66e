import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findOnHost } from './make-programs.ts';
import { runProgram } from './run-program.ts';

/** One run of Nx. */
export interface Ran {
  code: number | null;
  stdout: string;
  /** The batches in the order of their begin and end, with their tasks. */
  calls: { what: string; tasks: string[] }[];
}

/** A workspace of three packages, `b` needing `a`, with the targets `one`, `two` (after `one`) and `three`. */
export interface TinyWorkspace {
  /** Absolute. */
  root: string;
  put: (path: string, text: string) => void;
  /** Runs the targets; `plan` says what becomes of a task: `failure`, `skipped`, `silent` (the first time) or `die`. */
  run: (targets: string, plan?: Record<string, string>, env?: Record<string, string>) => Promise<Ran>;
  remove: () => void;
}

/** Nx as it is installed here, with two executors that only say what they are given. */
export const makeTinyWorkspace = (): TinyWorkspace => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'nx-contract-')));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const installed = join(import.meta.dirname, '../../node_modules');
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true });
  for (const name of ['nx', '.bin/nx', '.bin/node'])
    symlinkSync(join(installed, name), join(root, 'node_modules', name));
  for (const [path, text] of Object.entries(FILES)) put(path, text);
  for (const [name, needs] of Object.entries({ a: [], b: ['a'], c: [] })) {
    put(
      `packages/${name}/project.json`,
      JSON.stringify({ name, implicitDependencies: needs, namedInputs: { own: OWN }, targets: TARGETS }),
    );
    put(`packages/${name}/src/index.txt`, name);
    put(`packages/${name}/notes.txt`, name);
  }
  const run: TinyWorkspace['run'] = async (targets, plan = {}, env = {}) => {
    put('calls.jsonl', '');
    const args = ['run-many', '-t', targets, '--outputStyle=static', '--nxBail=false'];
    const { code, stdout } = await runProgram(join(root, 'node_modules/.bin/nx'), args, {
      cwd: root,
      env: {
        PATH: [join(root, 'node_modules/.bin'), dirname(findOnHost('sh'))].join(delimiter),
        TINY_PLAN: JSON.stringify(plan),
        NX_DAEMON: 'false',
        NX_TUI: 'false',
        NX_ISOLATE_PLUGINS: 'false',
        ...env,
      },
    });
    const lines = readFileSync(join(root, 'calls.jsonl'), 'utf8').trim();
    return { code, stdout, calls: lines ? lines.split('\n').map((line) => JSON.parse(line)) : [] };
  };
  return { root, put, run, remove: () => rmSync(root, { recursive: true, force: true }) };
};

const OWN = ['{projectRoot}/src/**/*'];
const target = (executor: string) => ({
  executor,
  cache: true,
  inputs: ['own', '^own', { runtime: 'node installed.cjs' }],
  outputs: ['{projectRoot}/out.txt'],
});
const TARGETS = {
  one: target('tiny:run'),
  two: { ...target('tiny:run'), dependsOn: ['one'] },
  three: target('tiny:other'),
};

/** Notes every batch it is given, and does with each task what TINY_PLAN says. */
const BATCH = `const { appendFileSync } = require('node:fs');
const plan = JSON.parse(process.env.TINY_PLAN);
let batches = 0;
exports.default = async function* (graph, inputs, overrides, context) {
  const tasks = Object.keys(graph.tasks).sort();
  const note = (what) => appendFileSync(context.root + '/calls.jsonl', JSON.stringify({ what, tasks }) + '\\n');
  note('begin');
  await new Promise((resolve) => setTimeout(resolve, 20));
  const calls = require('node:fs').readFileSync(context.root + '/calls.jsonl', 'utf8').split('begin').length - 1;
  for (const task of tasks) {
    const say = plan[task] || 'success';
    if (say === 'die') process.exit(1);
    if (say === 'silent' && calls === 1) continue;
    const result = { success: say === 'success' || say === 'silent', terminalOutput: 'said ' + task + '\\n', startTime: 1000, endTime: 1500 };
    yield { task, result: say === 'skipped' ? { ...result, status: 'skipped' } : result };
  }
  note('end');
};`;

const EXECUTOR = {
  implementation: './batch.cjs',
  batchImplementation: './batch.cjs',
  preferBatch: true,
  schema: './schema.json',
};
const FILES = {
  'package.json': '{ "name": "contract", "private": true }',
  'nx.json':
    '{ "analytics": false, "cacheDirectory": ".nx/cache", "useInferencePlugins": false, "neverConnectToCloud": true }',
  'installed.cjs': `process.stdout.write('first')`,
  'node_modules/tiny/package.json': '{ "name": "tiny", "version": "0.0.0", "executors": "./executors.json" }',
  'node_modules/tiny/executors.json': JSON.stringify({ executors: { run: EXECUTOR, other: EXECUTOR } }),
  'node_modules/tiny/schema.json': '{ "version": 2, "type": "object", "properties": {} }',
  'node_modules/tiny/batch.cjs': BATCH,
};
