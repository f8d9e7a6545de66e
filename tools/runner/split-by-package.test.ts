import { expect, test } from 'vitest';
import { splitByPackage } from './split-by-package.ts';

const types = { project: 'tickets-types', dir: 'packages/tickets/types' };
const repo = { project: 'tickets-repo', dir: 'packages/tickets/repo' };
const start = { target: 'test', run: 'r1', durationMs: 900 };
const finding = (file: string) =>
  ({ rule: 'test', severity: 'error', file, what: 'w', why: 'y', fix: 'f', docs: 'd' }) as const;

test('each task gets the findings, tests and time of its own files', () => {
  const [first, second] = splitByPackage(
    [types, repo],
    {
      ok: true,
      findings: [finding('packages/tickets/repo/src/b.test.ts')],
      files: [
        { file: 'packages/tickets/types/src/a.test.ts', durationMs: 10 },
        { file: 'packages/tickets/repo/src/b.test.ts', durationMs: 20 },
      ],
      tests: [
        { file: 'packages/tickets/types/src/a.test.ts', passed: 4, failed: 0 },
        { file: 'packages/tickets/repo/src/b.test.ts', passed: 1, failed: 2 },
      ],
    },
    start,
  );
  expect(first).toMatchObject({
    task: 'tickets-types:test',
    durationMs: 300,
    findings: [],
    tests: { passed: 4, failed: 0 },
  });
  expect(second).toMatchObject({ task: 'tickets-repo:test', durationMs: 600, tests: { passed: 1, failed: 2 } });
  expect(second?.findings).toHaveLength(1);
});

test('a tool that gives no times shares its own evenly', () => {
  const reports = splitByPackage([types, repo], { ok: true, findings: [], files: [], tests: [] }, start);
  expect(reports.map(({ durationMs }) => durationMs)).toEqual([450, 450]);
});

test('a finding outside all packages goes to the first task: none is lost', () => {
  const outside = finding('tsconfig.base.json');
  const reports = splitByPackage([types, repo], { ok: true, findings: [outside], files: [], tests: [] }, start);
  expect(reports.map(({ findings }) => findings.length)).toEqual([1, 0]);
});

test('a package whose folder begins with the name of another keeps its own findings', () => {
  const typesBeta = { project: 'tickets-types-beta', dir: 'packages/tickets/types-beta' };
  const own = finding('packages/tickets/types-beta/src/a.ts');
  const reports = splitByPackage([types, typesBeta], { ok: true, findings: [own], files: [], tests: [] }, start);
  expect(reports.map(({ findings }) => findings.length)).toEqual([0, 1]);
});

test('a crash of the tool is a crash of every task it owed', () => {
  const crash = { code: 'vitest-crashed', message: 'It died.', hint: 'Look.' };
  const reports = splitByPackage([types, repo], { ok: false, crash }, start);
  expect(reports.map((report) => report.crash?.message)).toEqual([
    "It died. It owes 2 of 2 'test' tasks.",
    "It died. It owes 2 of 2 'test' tasks.",
  ]);
});

test('a crash keeps what the tool had done', () => {
  const crash = { code: 'vitest-crashed', message: 'It died.', hint: 'Look.' };
  const owed = { packages: new Set([repo]), crash };
  const [done, lost] = splitByPackage([types, repo], { ok: true, findings: [], files: [], tests: [], owed }, start);
  expect([done?.crash, lost?.crash]).toEqual([
    undefined,
    {
      code: 'vitest-crashed',
      message: "It died. It owes 1 of 2 'test' tasks.",
      hint: "Look. 'npx nx run-many -t test' runs only what is owed.",
    },
  ]);
});
