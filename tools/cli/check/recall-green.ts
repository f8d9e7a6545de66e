import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { CheckReport } from './check-report.ts';

const MEMO = '.nx/harness/green.json';

const CountSchema = z.number();

/** Only checks without a word to say are kept: no finding, no failure, no change to what is guarded. */
const MemoSchema = z.object({
  key: z.string(),
  report: z.object({
    ok: z.literal(true),
    mode: z.enum(['all', 'affected', 'only']),
    shard: z.object({ index: CountSchema, of: CountSchema, cut: z.string() }).exactOptional(),
    durationMs: CountSchema,
    tasks: z.object({
      total: CountSchema,
      cached: CountSchema,
      failed: CountSchema,
      skipped: CountSchema,
      asTested: CountSchema.exactOptional(),
    }),
    tests: z.object({ passed: CountSchema, failed: CountSchema }),
    rules: CountSchema,
    files: CountSchema,
    findings: z.array(z.never()),
    failures: z.array(z.never()),
    waivers: z.object({
      live: CountSchema,
      silenced: CountSchema,
      unused: CountSchema,
      expired: CountSchema,
      invalid: CountSchema,
    }),
    budget: z.object({
      ceilingSeconds: CountSchema,
      usedSeconds: CountSchema,
      withinCeiling: z.boolean(),
      predicted: z
        .object({
          cold: CountSchema,
          path: CountSchema,
          edit: CountSchema,
          blast: CountSchema,
          hub: CountSchema,
          package: CountSchema,
        })
        .exactOptional(),
    }),
    notes: z.array(z.never()),
    log: z.string(),
  }),
});

/** The report of the last green check, if it was of the very state that `key` stands for. */
export const recallGreen = (root: string, key: string): CheckReport | undefined => {
  try {
    const memo = MemoSchema.parse(JSON.parse(readFileSync(join(root, MEMO), 'utf8')));
    return memo.key === key ? memo.report : undefined;
  } catch {
    return undefined;
  }
};

/** The same report, told again after `durationMs`: everything came from what was known. */
export const repeatReport = (report: CheckReport, durationMs: number): CheckReport => ({
  ...report,
  durationMs: Math.round(durationMs),
  tasks: { ...report.tasks, cached: report.tasks.total },
  budget: { ...report.budget, usedSeconds: durationMs / 1000, withinCeiling: true },
});

/** Keeps a green report; a red one forgets the last. Written beside and renamed, for two checks may end together. */
export const rememberGreen = (root: string, key: string, report: CheckReport): void => {
  const path = join(root, MEMO);
  if (!report.ok || report.findings.length > 0 || report.notes.length > 0 || report.guarded)
    return rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, JSON.stringify({ key, report }));
  renameSync(beside, path);
};
