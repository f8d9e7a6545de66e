import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@acme/tools-findings';
import { parseTaskReports } from '@acme/tools-runner';
import { LOG_FOLDER } from './run-nx.ts';

/** What the tasks of the last check found, waived or not; nothing where there was none or its log cannot be read. */
export const readLastFindings = (root: string): Finding[] => {
  try {
    const folder = join(root, LOG_FOLDER);
    const [last] = readdirSync(folder)
      .filter((name) => name.startsWith('check-'))
      .toSorted()
      .slice(-1);
    return last ? parseTaskReports(readFileSync(join(folder, last), 'utf8')).flatMap(({ findings }) => findings) : [];
  } catch {
    return [];
  }
};
