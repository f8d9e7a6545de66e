import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LAST_CHECK, summarizeCheck } from './last-check.ts';
import type { CheckReport } from './check-report.ts';
import { readHead } from './read-changes.ts';

/** Keeps what a check of the workspace at `root` (absolute) said, for those who arrive later. */
export const rememberLast = (root: string, report: CheckReport): void => {
  const path = join(root, LAST_CHECK);
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  writeFileSync(beside, JSON.stringify(summarizeCheck(report, Date.now(), readHead(root))));
  renameSync(beside, path);
};
