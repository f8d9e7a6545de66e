import type { TrendPoint } from '@acme/tools-budget';
import { composeReport, renderReport } from '@acme/tools-report';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import type { ReportParts } from './compose-report.ts';
import { drawPackage, drawParts } from './draw-parts.ts';

const render = (parts: ReportParts): string => renderReport(composeReport(EXAMPLE_SPEC, parts));

const CHAIN = [
  drawPackage('packages/orders/types', 1),
  drawPackage('packages/orders/repo', 2, ['packages/orders/types']),
  drawPackage('packages/orders/ui', 4, ['packages/orders/repo']),
  drawPackage('tools/cli', 3),
];

const point = (commit: string, cold: number, subject: string): TrendPoint => ({
  commit,
  day: '2026-05-01',
  subject,
  packages: 4,
  metrics: { cold, path: 1, edit: 1, blast: 1, hub: 1, package: 1 },
});

test('every part is there and led to, and nothing is loaded or run', () => {
  const page = render(drawParts(CHAIN));
  const led = [...page.matchAll(/<li><a href="#([a-z]+)">/g)].map(([, id]) => id);
  expect(led).toEqual(['ceilings', 'timeline', 'cost', 'blast', 'trend', 'model', 'packages']);
  expect(led.filter((id) => !page.includes(`<section id="${id}"`))).toEqual([]);
  expect(page).not.toMatch(/<script|<img|<iframe|@import|url\(|https?:/);
});

test('the critical path is a list in its order, which leads to the rows of its packages', () => {
  const page = render(drawParts(CHAIN));
  const [, list = ''] = /<ol class="path">(.*?)<\/ol>/s.exec(page) ?? [];
  expect([...list.matchAll(/">([^<]+)<\/a> <data value="(\d+)">/g)].map(([, ...each]) => each)).toEqual([
    ['orders/types', '1'],
    ['orders/repo', '2'],
    ['orders/ui', '4'],
  ]);
  const targets = [...list.matchAll(/href="#(p\d+)"/g)].map(([, id]) => id);
  expect(targets.filter((id) => !page.includes(`<tr id="${id}">`))).toEqual([]);
});

test('a domain has a column for each of its layers, others one for all', () => {
  const page = render(drawParts(CHAIN));
  expect(page).toMatch(/<th scope="row">orders<\/th>(?:.(?!<\/tr>))*1\.00 s.*2\.00 s.*4\.00 s.*–.*7\.00 s/);
  expect(page).toMatch(/<th scope="row">tools<\/th>(?:.(?!<\/tr>))*–.*–.*–.*3\.00 s.*3\.00 s/);
});

test('the table of edits begins with what everything needs', () => {
  const [, table = ''] = /<section id="blast"(.*?)<\/section>/s.exec(render(drawParts(CHAIN))) ?? [];
  expect(table).toMatch(
    /<tbody>\s*<tr><th scope="row"><a href="#p\d">orders\/types<\/a><\/th><td class="number"><data value="7">/,
  );
});

test('names, subjects and messages from the tree are text', () => {
  const parts = drawParts([drawPackage('packages/<script>alert(1)</script>/ui', 1)]);
  const page = render({
    ...parts,
    trend: { branch: '<b>', points: [point('a', 1, '<img src=x>'), point('b', 2, '"><svg>')], notes: ['<i>'] },
  });
  expect(page).not.toMatch(/<script|<img|<b>|<i>|"><svg>/);
  expect(page).toContain('&lt;img src=x&gt;');
});

test('one package is a page, and so is none', () => {
  expect(render(drawParts([drawPackage('packages/utils/a', 1)]))).toContain('1 package take');
  const empty = render(drawParts([]));
  expect(empty).toContain('There is no package to show.');
  expect(empty).not.toMatch(/NaN|Infinity|undefined/);
});

test('packages that cost nothing are drawn without a number that is none', () => {
  expect(render(drawParts([drawPackage('packages/utils/a', 0)]))).not.toMatch(/NaN|Infinity|undefined/);
});

test('a tree that cannot be read is said with what to do about it', () => {
  const lost = {
    ok: false as const,
    failures: [{ code: 'budget-no-git', message: 'No git here.', hint: 'Clone it.' }],
  };
  const page = render({ ...drawParts([]), commit: undefined, current: lost, judged: lost });
  expect(page.match(/<strong>No git here\.<\/strong> Clone it\./g)).toHaveLength(1);
  expect(page).toContain('not judged');
});

test('a change that cannot be compared is drawn, and not said to have passed', () => {
  const lost = { ok: false as const, failures: [{ code: 'budget-shallow', message: 'Shallow.', hint: 'Fetch.' }] };
  const page = render({ ...drawParts(CHAIN), judged: lost });
  expect(page).toContain('<strong class="state unjudged">not judged</strong>');
  expect(page).toContain('<section id="timeline"');
});

test('a change that fails says what, why and how to repair it, without colour too', () => {
  const parts = drawParts([drawPackage('packages/utils/a', 99)]);
  const page = render(parts);
  expect(page).toContain('<strong class="state failed">failed</strong>');
  expect(page).toContain('✗ over its ceiling');
  expect(page).toMatch(/<code>[^<]+<\/code><\/strong>[^<]+<\/p>\s*<p class="small">Why: [^<]+<\/p>\s*<p>Fix: /);
});

test('the trend names the commit that raised it most', () => {
  const points = [point('aaaaaaaaaa', 1, 'one'), point('bbbbbbbbbb', 1.5, 'two'), point('cccccccccc', 4, 'three')];
  const page = render({ ...drawParts(CHAIN), trend: { branch: 'main', points, notes: [] } });
  expect(page).toContain('The cold check rose most, by +2.50 s with <code>ccccccccc</code> “three”.');
});

test('one commit is no trend', () => {
  const page = render({ ...drawParts(CHAIN), trend: { branch: 'main', points: [point('a', 1, 'one')], notes: [] } });
  expect(page).toContain('A trend takes two commits; there is one.');
});

test('the same tree makes the same page', () => {
  expect(render(drawParts(CHAIN))).toBe(render(drawParts(CHAIN)));
});

test('how far the model is off is said where its fit wrote it down, and else how to find out', () => {
  const parts = drawParts(CHAIN);
  expect(render(parts)).toContain('The tree does not say it.');
  if (!parts.current.ok) throw new Error('nothing was drawn');
  const errors = [{ target: 'test' as const, packages: 40, median: 0.21, p90: 0.6, predicted: 10, measured: 12.5 }];
  const { snapshot, model } = parts.current.value;
  const page = render({ ...parts, current: { ok: true, value: { snapshot, model: { ...model, errors } } } });
  expect(page).toMatch(/<th scope="row">test<\/th>.*40.*21 %.*60 %.*10\.0 s.*12\.5 s/);
});
