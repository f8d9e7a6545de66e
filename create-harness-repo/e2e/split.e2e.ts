import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { CheckReport } from './check-report.ts';
import { runBin } from './run-bin.ts';
import { runHarness } from './run-harness.ts';
import { type Ran, runProgram } from './run-program.ts';
import { awaitDesk, DESK_ANSWERS } from './share-desk.ts';

/** One repository for the whole file, in which packages come apart; the tests are its story, in order. */
const home = realpathSync(mkdtempSync(join(tmpdir(), 'create-harness-repo split-')));
const desk = join(home, 'desk');

const harness = (...args: string[]): Promise<Ran> => runHarness(desk, args, inject('cache'));
const git = async (...args: string[]): Promise<string> =>
  (await runProgram('git', ['-c', 'user.name=e2e', '-c', 'user.email=e2e@localhost', ...args], { cwd: desk })).stdout;
const read = (path: string): string => readFileSync(join(desk, path), 'utf8');
const write = (path: string, text: string): void => writeFileSync(join(desk, path), text);
const append = (path: string, text: string): void => write(path, `${read(path)}${text}`);

const SERVICE = 'packages/tickets/service/src';
const RUNTIME = 'packages/tickets/runtime/src';

/** A second thing that the service does, which needs nothing of the first; both are imported by one file. */
const growService = (): void => {
  write(`${SERVICE}/digest-titles.ts`, DIGEST);
  write(`${SERVICE}/digest-line.ts`, LINE);
  write(`${SERVICE}/digest-titles.test.ts`, DIGEST_TEST);
  append(`${SERVICE}/index.ts`, "export { digestTitles } from './digest-titles.ts';\n");
  write(`${RUNTIME}/serve-digest.ts`, SERVE);
  write(`${RUNTIME}/serve-digest.test.ts`, SERVE_TEST);
  append(`${RUNTIME}/index.ts`, "export { serveDigest } from './serve-digest.ts';\n");
};

beforeAll(async () => {
  await runBin([desk, ...DESK_ANSWERS, '--no-check'], { cwd: home });
  await awaitDesk();
  growService();
  await harness('surface', '--write');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('what is not committed is not moved, and nothing is written', async () => {
  const before = await git('status', '--porcelain', '--untracked-files=all');
  const { code, stderr } = await harness('split', 'tickets/service', '--apply');
  expect([code, stderr]).toEqual([2, expect.stringMatching(/^error split-dirty: [^\n]+ Hint: [^\n]+\n$/)]);
  expect(await git('status', '--porcelain', '--untracked-files=all')).toBe(before);
});

test('a grown package is proposed to come apart between its components', async () => {
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Grow');
  const { code, stdout } = await harness('split', 'tickets/service', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    applied: false,
    part: {
      name: '@globex/tickets-service-digest',
      files: ['src/digest-line.ts', 'src/digest-titles.test.ts', 'src/digest-titles.ts'],
    },
    importers: [`${RUNTIME}/serve-digest.test.ts`, `${RUNTIME}/serve-digest.ts`],
  });
  expect(await git('status', '--porcelain')).toBe('');
});

test('a package without a cut, and one that there is not, are refused in one line', async () => {
  const refused = await Promise.all([harness('split', 'utils/result'), harness('split', 'tickets/services')]);
  expect(refused.map(({ code, stderr }) => [code, stderr])).toEqual(
    refused.map(() => [2, expect.stringMatching(/^error (?:split-whole|unknown-package): [^\n]+ Hint: [^\n]+\n$/)]),
  );
});

test('the grown package and a hub are split, and git sees moves', async () => {
  expect(await harness('split', 'tickets/service', '--apply')).toMatchObject({ code: 0, stderr: '' });
  expect(await git('status', '--porcelain')).toContain(
    `R  ${SERVICE}/digest-line.ts -> packages/tickets/service-digest/src/digest-line.ts`,
  );
  expect(read(`${RUNTIME}/serve-digest.ts`)).toContain("from '@globex/tickets-service-digest'");
  expect(read(`${RUNTIME}/serve-digest.test.ts`)).toContain("import('@globex/tickets-service-digest')");
  await git('commit', '--quiet', '--message', 'Split the service');
  expect(await git('status', '--porcelain')).toBe('');
  expect(await harness('split', 'providers/http', '--apply', '--as', 'routes')).toMatchObject({ code: 0, stderr: '' });
});

test('after that the whole check is green, the tests of the desk with it', async () => {
  const report: CheckReport = JSON.parse((await harness('check', '--all', '--json')).stdout);
  expect([report.ok, report.failures, report.findings]).toEqual([true, [], []]);
  // What the splits do not change was done in the shared repository.
  expect([report.tasks.cached > 0, report.tasks.cached < report.tasks.total]).toEqual([true, true]);
}, 300_000);

const DIGEST = `import { defineCommand } from '@globex/providers-telemetry';
import { ok } from '@globex/utils-result';
import { z } from 'zod';
import { digestLine } from './digest-line.ts';

/** Titles as the lines of a mail. */
export const digestTitles = defineCommand({
  name: 'tickets.digest',
  input: z.object({ titles: z.array(z.string()) }),
  run: async ({ titles }) => ok(titles.map(digestLine)),
});
`;

const LINE = `/** One title, short enough for a line. */
export const digestLine = (title: string): string => title.slice(0, 20);
`;

const DIGEST_TEST = `import { digestTitles } from '@globex/tickets-service';
import { expect, test } from 'vitest';

test('a long title is cut', async () => {
  const digest = await digestTitles.run({ titles: ['A printer that is on fire'] }, undefined);
  expect(digest).toEqual({ ok: true, value: ['A printer that is on'] });
});
`;

const SERVE = `import { digestTitles, type TicketsDependencies } from '@globex/tickets-service';

/** The lines of a mail about \`titles\`, at the time of the desk. */
export const serveDigest = async (titles: string[], { clock }: TicketsDependencies) => ({
  at: clock.now().toISOString(),
  digest: await digestTitles.run({ titles }, undefined),
});
`;

const SERVE_TEST = `import { serveDigest } from '@globex/tickets-runtime';
import { expect, test } from 'vitest';

test('a digest says when it was made', async () => {
  const { digestTitles } = await import('@globex/tickets-service');
  expect(digestTitles.name).toBe('tickets.digest');
  expect(serveDigest).toBeTypeOf('function');
});
`;
