import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import type { TaskReport } from '@acme/tools-runner';
import { z } from 'zod';

const CostsSchema = z.record(z.string(), z.number().nonnegative());

const COSTS = '.nx/harness/costs.json';

/** What tasks cost, in milliseconds by task id, as `file` (absolute) says. One that cannot be read is a failure: other jobs may have read it. */
export const readCosts = (file: string): Outcome<Map<string, number>> => {
  try {
    return { ok: true, value: new Map(Object.entries(CostsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))) };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const hint = `Give a copy of the ${COSTS} that an earlier check wrote, or leave --costs out in all jobs.`;
    return { ok: false, failures: [{ code: 'no-costs', message: `${file} has no costs: ${reason}`, hint }] };
  }
};

/** Adds what these tasks cost to what was known. A check that ends at the same moment may win: then its costs are those. */
export const recordCosts = (root: string, reports: readonly TaskReport[]): void => {
  const file = join(root, COSTS);
  const known = readCosts(file);
  const costs = new Map(known.ok ? known.value : []);
  for (const { task, durationMs, crash } of reports) if (!crash) costs.set(task, durationMs);
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(Object.fromEntries([...costs].toSorted(([a], [b]) => (a < b ? -1 : 1)))));
  renameSync(beside, file);
};

/** The bytes of a package's files, without what is installed and built. */
export const readSize = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce((total, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === 'node_modules' || entry.name === 'dist' ? total : total + readSize(path);
    return entry.isFile() ? total + statSync(path).size : total;
  }, 0);
