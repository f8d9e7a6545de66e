import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BudgetWorkspace, drawBudgetWorkspace } from './draw-budget-workspace.ts';
import { findClashingLabels, findFaintText, findUnnamed } from './look-at-page.ts';
import { openBrowser } from './open-browser.ts';

interface Told {
  ok: boolean;
  judgements: Record<string, { before: number; now: number; limit: number; ceiling: number }>;
  shape: {
    criticalPath: { members: unknown[]; seconds: number };
    makespan: { two: number };
    work: number;
    blast: { p95: number; max: { value: number } };
    largest: { value: number };
  };
  packages: number;
}

const writePage = async ({ harness }: BudgetWorkspace): Promise<void> => {
  const { code, stderr } = await harness('budget', 'report', '--out', 'page.html');
  if (code !== 0) throw new Error(stderr);
};

let browser: Browser;
let large: BudgetWorkspace;
let small: BudgetWorkspace;
/** What `harness budget --json` says of the large one. */
let told: Told;

beforeAll(async () => {
  browser = await openBrowser();
  [small, large] = [drawBudgetWorkspace(), drawBudgetWorkspace()];
  await small.grow(0, 'One util');
  await large.grow(80, 'Begin with <b>eighty</b> domains');
  await large.grow(83, 'Add three');
  await writePage(small);
  await writePage(large);
  told = JSON.parse((await large.harness('budget', '--json')).stdout);
});
afterAll(async () => {
  await browser.close();
  for (const each of [small, large]) each.remove();
});

/** Opens a page, and notes what it complains of and what it asks for beside itself. */
const open = async ({ root }: BudgetWorkspace, options: BrowserContextOptions = {}) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => complaints.push(...(request.url().endsWith('/page.html') ? [] : [request.url()])));
  await page.goto(`file://${join(root, 'page.html')}`);
  return { page, complaints };
};

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

test.each([['light'], ['dark']] as const)(
  'in %s all text can be read, and nothing is asked of the network',
  async (colorScheme) => {
    const { page, complaints } = await open(large, { colorScheme });
    await unfold(page);
    expect(await page.evaluate(findFaintText)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

test.each([[1440], [800], [360]])(
  'at %d px nothing is wider than the page, and no label lies on another',
  async (width) => {
    const { page } = await open(large, { viewport: { width, height: 800 } });
    expect(await page.evaluate(findClashingLabels)).toEqual([]);
    await unfold(page);
    expect(await widthOf(page)).toBe(width);
  },
);

test('the parts, tables and drawings have names for those who do not see them', async () => {
  expect(await (await open(large)).page.evaluate(findUnnamed)).toEqual([]);
  expect(await (await open(small)).page.evaluate(findUnnamed)).toEqual([]);
});

test('every link, table and fold is reached with the keyboard, in order and to be seen', async () => {
  const { page } = await open(large);
  const all = await page.evaluate(() =>
    [...document.querySelectorAll('a, summary, [tabindex]')]
      .filter((each) => each.checkVisibility())
      .map((each) => each.outerHTML),
  );
  const reached: { is: string; outline: string }[] = [];
  for (let step = 0; step < all.length; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => ({
        is: document.activeElement?.outerHTML ?? '',
        outline: document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : '',
      })),
    );
  }
  expect(reached.map(({ is }) => is)).toEqual(all);
  expect(reached.filter(({ outline }) => outline === 'none')).toEqual([]);
});

test('a step of the critical path leads to the row of its package, which unfolds', async () => {
  const { page } = await open(large);
  const first = page.locator('ol.path a').first();
  const name = await first.textContent();
  await first.focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('tr:target th').textContent()).toBe(name);
  expect(await page.locator('tr:target').isVisible()).toBe(true);
});

test('on paper all is unfolded, nothing is cut off and nothing is left to click', async () => {
  const { page } = await open(large, { colorScheme: 'dark', viewport: { width: 703, height: 1000 } });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await widthOf(page)).toBe(703);
  expect(await page.locator('nav').isVisible()).toBe(false);
  expect(await page.locator('#packages tbody tr').last().isVisible()).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate(findFaintText)).toEqual([]);
  const pdf = (await page.pdf({ format: 'A4', printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(4);
});

/** The exact numbers behind the figures that a selector finds. */
const valuesIn = (page: Page, selector: string): Promise<number[]> =>
  page.locator(`${selector} data`).evaluateAll((all) => all.map((each) => Number(each.getAttribute('value'))));

test('the figures are those of harness budget --json', async () => {
  const { page } = await open(large);
  const { judgements, shape, packages } = told;
  for (const [id, { before, now, limit, ceiling }] of Object.entries(judgements))
    expect(await valuesIn(page, `[data-metric="${id}"]`)).toEqual([now, ceiling, before, limit]);
  const chain = await valuesIn(page, 'ol.path');
  expect(chain).toHaveLength(shape.criticalPath.members.length);
  expect(chain.reduce((sum, each) => sum + each, 0)).toBeCloseTo(shape.criticalPath.seconds, 9);
  expect((await valuesIn(page, '#timeline > p')).slice(0, 2)).toEqual([shape.makespan.two, shape.work]);
  expect((await valuesIn(page, '#blast > p')).slice(0, 2)).toEqual([shape.blast.p95, shape.blast.max.value]);
  expect((await valuesIn(page, '#blast tbody'))[0]).toBe(shape.blast.max.value);
  const costs = await valuesIn(page, '#packages tbody td:nth-of-type(1)');
  expect(costs).toHaveLength(packages);
  expect(costs[0]).toBe(shape.largest.value);
  expect(costs.reduce((sum, each) => sum + each, 0)).toBeCloseTo(shape.work, 6);
});

test('the domains add up to all of the work', async () => {
  const { page } = await open(large);
  const { shape } = told;
  const totals = await valuesIn(page, '#cost tbody td:last-of-type');
  expect(totals.reduce((sum, each) => sum + each, 0)).toBeCloseTo(shape.work, 6);
});

test('the trend has both commits, and their subjects as text', async () => {
  const { page } = await open(large);
  expect(await page.locator('#trend tbody .subject').allTextContents()).toEqual([
    'Add three',
    'Begin with <b>eighty</b> domains',
  ]);
});

test('a workspace of one commit and hardly a package is a page as well', async () => {
  const { page, complaints } = await open(small, { viewport: { width: 360, height: 800 } });
  expect(await widthOf(page)).toBe(360);
  expect(await page.locator('#trend').textContent()).toContain('A trend takes two commits; there is one.');
  expect(await page.evaluate(findClashingLabels)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('without git the page says so and what to do, and the command fails', async () => {
  const bare = drawBudgetWorkspace();
  try {
    expect(await bare.harness('budget', 'report', '--out', 'page.html')).toMatchObject({ code: 3 });
    const { page, complaints } = await open(bare);
    expect(await page.locator('.note').textContent()).toContain('there is no git repository here');
    expect(complaints).toEqual([]);
  } finally {
    bare.remove();
  }
});

test('a page that cannot be written is exit 2 with a hint, and nothing half-written', async () => {
  mkdirSync(join(small.root, 'folder'), { recursive: true });
  const before = readdirSync(small.root);
  const missing = await small.harness('budget', 'report', '--out', 'no/such/page.html');
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('Hint: Name a file, with --out')]);
  expect(await small.harness('budget', 'report', '--out', 'folder')).toMatchObject({ code: 2 });
  expect(readdirSync(small.root)).toEqual(before);
  expect(existsSync(join(small.root, 'no'))).toBe(false);
});

test('the summary of a job is the same numbers as a table', async () => {
  const { stdout, code } = await large.harness('budget', '--table');
  const { judgements, ok } = told;
  const rows = stdout.split('\n').filter((line) => line.endsWith(' s |'));
  const shown = rows.map((row) => Number.parseFloat(row.split('|')[3] ?? ''));
  const exact = Object.values(judgements).map(({ now }) => now);
  expect(shown.map((each, index) => Math.abs(each - (exact[index] ?? 0)) < 0.051)).toEqual(exact.map(() => true));
  expect(code).toBe(ok ? 0 : 1);
});

test('what looks at the page sees what is wrong with one', async () => {
  const page = await browser.newPage();
  await page.setContent(`<h3>a</h3><p style="color:#999">faint</p><a href="#no">b</a><svg width="50">
    <text y="9">one</text><text y="9">two and much more</text></svg>`);
  expect(await page.evaluate(findFaintText)).toEqual([expect.stringContaining("P 'faint': 2.8")]);
  expect(await page.evaluate(findClashingLabels)).toEqual([
    expect.stringContaining('leaves the drawing'),
    expect.stringContaining("lies on 'one'"),
  ]);
  expect(await page.evaluate(findUnnamed)).toHaveLength(5);
});
