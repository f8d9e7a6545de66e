import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { renderBudget, renderTable, renderUnjudged, toJson } from '@acme/tools-budget';
import { expect, test } from 'vitest';
import { drawModel } from './draw-model.ts';
import { drawSnapshot } from './draw-snapshot.ts';
import { judgeChange } from './judge/judge-change.ts';

const MODEL = drawModel({ typecheck: { start: 0, per: { sourceKb: 1 } } });

const kb = (amount: number): string => `${'/'.repeat(1023)}\n`.repeat(amount);

const report = (kilobytes: number) => ({
  ...judgeChange(
    EXAMPLE_SPEC.budget,
    MODEL,
    drawSnapshot({ 'packages/utils/a/src/index.ts': kb(6) }),
    drawSnapshot({ 'packages/utils/a/src/index.ts': kb(kilobytes) }),
  ),
  base: '0123456789abcdef',
  baseName: 'the merge base with main',
  packages: 1,
  changed: new Set<string>(),
  dirs: new Map<string, string>(),
});

test('green is ten lines at most: each number against its ceiling', () => {
  const lines = renderBudget({ ...report(6), notes: ['n'] }, 120, 'agent')
    .trimEnd()
    .split('\n');
  expect(lines.length).toBeLessThanOrEqual(10);
  expect(lines[0]).toMatch(/^budget passed: 1 packages against the merge base with main \(012345678\)/);
  expect(lines).toContain('the largest package: 6.00 s of 10.0 s; this change may come to 6.06 s (@acme/utils-a)');
  expect(lines).toContain('NOTE n');
  expect(lines.at(-1)).toBe('computed in 0.12 s');
});

test('red says the findings first, and what it was before', () => {
  const text = renderBudget(report(7), 120, 'agent');
  expect(text).toMatch(
    /^packages\/utils\/a\/package\.json budget-shape: the largest package goes from 6\.00 s to 7\.00 s/,
  );
  expect(text).toContain('\nbudget failed: ');
  expect(text).toContain('7.00 s of 10.0 s, before 6.00 s');
});

test('the JSON document says whether it is ok, and the same numbers', () => {
  expect(toJson(report(6), 5)).toMatchObject({ ok: true, durationMs: 5, predicted: { package: 6 }, findings: [] });
  expect(toJson(report(7), 5)).toMatchObject({ ok: false, findings: [{ rule: 'budget-shape' }] });
});

test('the table has a row for each number, and marks those that fail', () => {
  expect(renderTable(report(6))).toContain('| the largest package | 6.00 s | 6.00 s | 6.06 s | 10.0 s |');
  const red = renderTable(report(7));
  expect(red).toContain('| ❌ the largest package | 6.00 s | 7.00 s | 6.06 s | 10.0 s |');
  expect(red).toContain('- `packages/utils/a/package.json`: the largest package goes');
});

test('the table says where nothing was judged, and why', () => {
  const text = renderUnjudged([{ code: 'budget-shallow', message: 'This clone is shallow.', hint: 'Fetch it.' }]);
  expect(text).toContain('❌ Not judged.');
  expect(text).toContain('- This clone is shallow. Fetch it.');
});

test('what the tree calls things opens no tag in the table', () => {
  expect(renderTable({ ...report(6), notes: ['<!-- hidden\n# title'] })).toContain('\n- &lt;!-- hidden # title\n');
});
