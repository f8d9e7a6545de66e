import { type Finding, renderFindings } from '@acme/tools-findings';
import { expect, test } from 'vitest';

const finding: Finding = {
  rule: 'no-cycles',
  severity: 'error',
  file: 'packages/a,b/types/src/x.ts',
  line: 2,
  what: 'x.ts and y.ts import each other: 100%.',
  why: 'neither can be loaded first.',
  fix: 'cut the import of line 2.',
  docs: 'tools/graph-rules/rules/no-cycles.md',
};

test('an agent gets one plain line', () => {
  const [line, ...more] = renderFindings([finding], 'agent');
  expect(line).toMatch(/^packages\/a,b\/types\/src\/x\.ts:2 no-cycles: x\.ts and y\.ts/);
  expect(more).toEqual([]);
});

test('a person gets colours and a line for each part', () => {
  const lines = renderFindings([finding], 'human');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toContain('\u001B[1m');
});

test('GitHub gets an annotation whose separators are escaped, then the plain line', () => {
  const [annotation, line] = renderFindings([finding], 'github');
  expect(annotation).toMatch(/^::error file=packages\/a%2Cb\/types\/src\/x\.ts,line=2,title=no-cycles::.*100%25\./);
  expect(line).toBe(renderFindings([finding], 'agent')[0]);
});
