import { inferTargets, TARGETS } from '@acme/tools-runner';
import { expect, test } from 'vitest';

const targetsOf = (family: 'layer' | 'group' | 'tool', owner: string, hasViteConfig = false): string[] =>
  Object.keys(inferTargets({ place: { family, kind: '', owner, dir: '', packageName: '' }, hasViteConfig })).toSorted();

test('every package is linted, checked and tested', () => {
  expect(targetsOf('layer', 'tickets')).toEqual(['lint', 'test', 'typecheck']);
});

test('a package with a Vite configuration is built as well', () => {
  expect(targetsOf('group', 'desk', true)).toEqual(['build', 'lint', 'test', 'typecheck']);
});

test('the tools that hold rules prove them, and one of them looks at the boundaries', () => {
  expect(targetsOf('tool', 'eslint-rules')).toEqual(['canaries', 'lint', 'test', 'typecheck']);
  expect(targetsOf('tool', 'docs-lint')).toEqual(['canaries', 'docs', 'lint', 'test', 'typecheck']);
  expect(targetsOf('tool', 'graph-rules')).toEqual(['boundaries', 'canaries', 'lint', 'test', 'typecheck']);
});

test('a package that only shares the name of such a tool does not', () => {
  expect(targetsOf('layer', 'graph-rules')).toEqual(['lint', 'test', 'typecheck']);
});

test('what a target hashes includes the tool that runs it', () => {
  const { lint } = inferTargets({
    place: { family: 'layer', kind: 'types', owner: 'a', dir: '', packageName: '' },
    hasViteConfig: false,
  });
  expect(lint?.inputs).toContain('{workspaceRoot}/oxlint.config.ts');
  expect(TARGETS).toContain('lint');
});

test('the boundaries hash every file of the workspace', () => {
  const { boundaries } = inferTargets({
    place: { family: 'tool', kind: 'tool', owner: 'graph-rules', dir: '', packageName: '' },
    hasViteConfig: false,
  });
  expect(boundaries?.inputs).toContain('{workspaceRoot}/**/*');
});

test('what the tests of a tool hash includes who says that they have passed, and those of a package know of none', () => {
  const inputsOf = (family: 'tool' | 'group') =>
    inferTargets({ place: { family, kind: family, owner: 'a', dir: '', packageName: '' }, hasViteConfig: false }).test
      ?.inputs;
  expect(inputsOf('tool')).toEqual(
    expect.arrayContaining(['{workspaceRoot}/tools/tested.json', { env: 'HARNESS_TESTED' }]),
  );
  expect(inputsOf('group')).not.toContain('{workspaceRoot}/tools/tested.json');
});

test('every target hashes what is installed', () => {
  const {
    lint,
    test: tests,
    typecheck,
  } = inferTargets({
    place: { family: 'layer', kind: 'types', owner: 'a', dir: '', packageName: '' },
    hasViteConfig: false,
  });
  const installed = { runtime: 'node tools/runner/bin.ts' };
  expect([lint?.inputs?.at(-1), tests?.inputs?.at(-1), typecheck?.inputs?.at(-1)]).toEqual([
    installed,
    installed,
    installed,
  ]);
});
