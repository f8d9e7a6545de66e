import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Target } from './infer-targets.ts';
import { runTargets } from './run-targets.ts';
import type { PackageRef } from './targets/target-run.ts';

const A: PackageRef = { project: 'a-types', dir: 'packages/a/types' };
const B: PackageRef = { project: 'b-types', dir: 'packages/b/types' };

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'run-targets-'));
  for (const { dir } of [A, B]) put(`${dir}/tsconfig.json`, '{ "include": ["src"] }');
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const SHELLS = new Set(['node', 'tsc']);
/** A tool that does what `code` says, in the shell if there may be no node: real ones do not die when they are asked to. */
const plant = (bin: string, code: string): void => {
  put(`node_modules/.bin/${bin}`, `#!/usr/bin/env ${SHELLS.has(bin) ? 'sh' : 'node'}\n${code}\n`);
  chmodSync(join(root, 'node_modules/.bin', bin), 0o755);
};
/** For each task: green, the rules of its findings, or the message of its crash. */
const run = async (...targets: Target[]): Promise<Record<string, string>> => {
  const said: Record<string, string> = {};
  const work = new Map(targets.map((target) => [target, [A, B]]));
  for await (const { reports } of runTargets(work, {
    root,
    run: 'r',
    cold: false,
    believed: [],
    tell: () => undefined,
  })) {
    for (const { task, crash, findings } of reports)
      said[task] = crash?.message ?? (findings.map(({ rule }) => rule).join(' ') || 'green');
  }
  return said;
};
const bothOf = (target: Target, message: string) => ({
  [`a-types:${target}`]: message,
  [`b-types:${target}`]: message,
});

const REPORT = `const write = (line) => require('node:fs').appendFileSync(process.env.HARNESS_TEST_REPORT, JSON.stringify(line) + '\\n');
  const file = (name) => process.cwd() + '/packages/' + name + '/types/x.test.ts';
  write({ begun: [file('a'), file('b')] });
  const one = { status: 'passed', fullName: 'opens' };
  const pass = (name) => write({ suite: { name: file(name), status: 'passed', durationMs: 1, assertionResults: [one] } });`;

test('a test run that is killed owes the packages whose files had not ended', async () => {
  plant('vitest', `${REPORT} pass('a'); process.kill(process.pid, 'SIGKILL');`);
  expect(await run('test')).toEqual({
    'a-types:test': 'green',
    'b-types:test':
      "vitest gave no result that can be read: it was ended by SIGKILL and printed nothing. It owes 1 of 2 'test' tasks.",
  });
});

test('a test run that dies before it ends owes all when nothing is missing from what it wrote', async () => {
  plant('vitest', `${REPORT} pass('a'); pass('b'); console.error('Error: it broke'); process.exit(1);`);
  expect(await run('test')).toEqual(
    bothOf(
      'test',
      "vitest gave no result that can be read: it ended with code 1 and printed 'Error: it broke'. It owes 2 of 2 'test' tasks.",
    ),
  );
});

test('a test run that ends well and reports nothing is no green one', async () => {
  plant('vitest', '');
  expect(await run('test')).toEqual(
    bothOf(
      'test',
      "vitest gave no result that can be read: it ended with code 0 and printed nothing. It owes 2 of 2 'test' tasks.",
    ),
  );
});

/** What `tsc` prints is read by nobody: that it prints something has the compiler asked, which the planted node answers. */
const RED = "echo 'a.ts(1,1): error TS2322: no.'; exit 1";
const NO = JSON.stringify([[{ file: `${A.dir}/src/x.ts`, line: 1, column: 1, code: 2322, text: 'no.', because: [] }]]);
const plantCompiler = (tsc: string, answer: string): void => {
  plant('tsc', tsc);
  plant('node', answer);
};

test('a compiler that says nothing of all is green, and not asked again', async () => {
  plantCompiler('', 'exit 1');
  expect(await run('typecheck')).toEqual(bothOf('typecheck', 'green'));
});

test('a compiler that prints garbage is not green, whatever its code', async () => {
  plantCompiler("printf '\\001 what?'", "printf '\\001 what?'");
  const said = await run('typecheck');
  expect(said['b-types:typecheck']).toContain('tsc gave no result that can be read: it ended with code 0');
});

test('a compiler that panics after its first finding owes all', async () => {
  plantCompiler(RED, `echo '${NO}'; echo 'panic: runtime error' >&2; exit 2`);
  expect((await run('typecheck'))['a-types:typecheck']).toContain("printed 'panic: runtime error'");
});

test('a compiler that answers for fewer programs than it was asked about owes all', async () => {
  plantCompiler(RED, "echo '[]'");
  expect((await run('typecheck'))['a-types:typecheck']).toContain('tsc gave no result that can be read');
});

test('a compiler that finds something does not crash', async () => {
  plantCompiler(RED, `echo '${NO}'`);
  expect(await run('typecheck')).toEqual({ 'a-types:typecheck': 'typecheck', 'b-types:typecheck': 'green' });
});

test('a linter whose report is cut short owes all', async () => {
  plant('oxlint', `process.stdout.write('{ "diagnostics": [{ "message": "x"');`);
  expect((await run('lint'))['a-types:lint']).toMatch(/^oxlint gave no result .* It owes 2 of 2 'lint' tasks\.$/);
});

test('a build that is killed owes its package; one that fails is a finding', async () => {
  plant(
    'vite',
    `if (process.argv[3].includes('/a/')) process.kill(process.pid, 'SIGSEGV'); console.error('no such file'); process.exit(1);`,
  );
  expect(await run('build')).toEqual({
    'a-types:build':
      "vite gave no result that can be read: it was ended by SIGSEGV and printed nothing. It owes 1 of 2 'build' tasks.",
    'b-types:build': 'build',
  });
});

test('rules that do not prove themselves are owed by their package alone', async () => {
  plant('node', `case "$1" in */a/*) silent='"no-cycles"' ;; esac; echo '{"rules":3,"silent":['$silent']}'`);
  expect(await run('canaries')).toEqual({
    'a-types:canaries':
      "'no-cycles' does not report the planted violation of its own page. It owes 1 of 2 'canaries' tasks.",
    'b-types:canaries': 'green',
  });
});

test('a tool that crashes takes no other with it', async () => {
  plant('vitest', `${REPORT} pass('a'); pass('b'); write({ errors: [] });`);
  plant('tsc', 'kill -KILL $$');
  const said = await run('typecheck', 'test');
  expect(said).toMatchObject(bothOf('test', 'green'));
  expect(said['a-types:typecheck']).toContain('it was ended by SIGKILL');
});
