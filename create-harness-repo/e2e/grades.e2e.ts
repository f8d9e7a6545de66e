import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from './run-program.ts';
import { useFolder } from './use-folder.ts';

const folder = useFolder();
const TOOLS = join(import.meta.dirname, '../../tools');

const SOURCE = `export const fee = (days: number, isMember: boolean): number => {
  if (isMember) return days * 2;
  return days > 7 ? days * 3 : days * 4;
};
`;
const HEAD = `import { expect, test } from 'vitest';
import { fee } from './fee.ts';
`;
const TESTS = {
  real: `${HEAD}
test('a member', () => expect(fee(5, true)).toBe(10));
test('a week', () => expect(fee(7, false)).toBe(28));
test('longer', () => expect(fee(8, false)).toBe(24));
`,
  // Calls the same, and expects nothing that could be otherwise.
  hollow: `${HEAD}
test('a member', () => expect(typeof fee).toBe('function'));
test('a week', () => void fee(7, false));
test('longer', () => expect([fee(8, false), fee(5, true)]).toHaveLength(2));
`,
  endless: `${HEAD}
test('a member', () => {
  for (;;) if (fee(5, true) === 10) break;
});
`,
};

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder.path, path)), { recursive: true });
  writeFileSync(join(folder.path, path), text);
};

/** One package for each of TESTS, committed. */
const makeRepository = (): void => {
  symlinkSync(join(TOOLS, '../node_modules'), join(folder.path, 'node_modules'));
  write('.gitignore', 'node_modules\n.nx\n');
  write(
    'vitest.config.ts',
    "export default { test: { include: ['**/*.test.ts'], pool: 'threads', isolate: false, experimental: { viteModuleRunner: false } } };\n",
  );
  for (const [name, tests] of Object.entries(TESTS)) {
    write(`packages/utils/${name}/package.json`, '{ "type": "module" }');
    write(`packages/utils/${name}/src/fee.ts`, SOURCE);
    write(`packages/utils/${name}/src/fee.test.ts`, tests);
  }
  const git = (...args: string[]): unknown => execFileSync('git', args, { cwd: folder.path });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', 'First');
};

/** What a program prints that has the tools, and the folder as `root`. */
const ask = async (program: string): Promise<unknown> => {
  const file = join(folder.path, 'ask.ts');
  writeFileSync(
    file,
    `const root = ${JSON.stringify(folder.path)};\nconst tools = ${JSON.stringify(TOOLS)};\n${program}`,
  );
  const { code, stdout, stderr } = await runProgram(process.execPath, [file], { cwd: folder.path });
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
};

const GRADE = `
const { measureTests } = await import(tools + '/mutants/index.ts');
const { judgePackage } = await import(tools + '/quality/judge-package.ts');
const { EXAMPLE_SIGNALS } = await import(tools + '/quality/example-signals.ts');
const { EXAMPLE_SPEC } = await import(tools + '/spec/index.ts');
const source = new Map([['src/fee.ts', ${JSON.stringify(SOURCE)}]]);
const subjects = ['real', 'hollow'].map((name) => ({ dir: 'packages/utils/' + name, seal: name, source, isRecorded: true }));
const measured = await measureTests(root, 'HEAD', subjects);
const graded = [...measured.value.values()].map((each) => ({ coverage: each.coverage, grade: judgePackage({ ...EXAMPLE_SIGNALS, measured: each }, EXAMPLE_SPEC.quality.steps).grade }));
process.stdout.write(JSON.stringify(graded));
`;

test('tests that assert nothing have a worse grade than their twin with real ones, although both reach all of it', async () => {
  makeRepository();
  const graded = await ask(GRADE);
  expect(graded).toEqual([
    { coverage: 1, grade: 'A' },
    { coverage: 1, grade: 'D' },
  ]);

  // What was measured is not measured again: there is nothing left here to measure.
  for (const gone of ['packages', '.git']) rmSync(join(folder.path, gone), { recursive: true });
  expect(await ask(GRADE)).toEqual(graded);
});

test('a mutant that never ends is noticed, and what runs beside it is judged all the same', async () => {
  makeRepository();
  const passed = await ask(`
const { openCopy } = await import(tools + '/mutants/open-copy.ts');
const { runTests } = await import(tools + '/mutants/run-tests.ts');
const { at, place, close } = openCopy(root, 'HEAD').value;
const folders = ['real', 'endless'].map((name) => place('packages/utils/' + name, 0, undefined));
const planted = { file: 'src/fee.ts', start: ${SOURCE.indexOf('2;')}, end: ${SOURCE.indexOf('2;') + 1}, text: '3' };
const { passed } = await runTests(at, [...folders, place('packages/utils/endless', 1, planted)], 4000);
close();
process.stdout.write(JSON.stringify([...passed].toSorted()));
`);
  expect(passed).toEqual([
    ['packages/utils/endless.m0', true],
    ['packages/utils/endless.m1', false],
    ['packages/utils/real.m0', true],
  ]);
});
