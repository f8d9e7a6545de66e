import { TESTED_PATH } from '../src/describe-tested.ts';
import { RECORD_PATH } from '../src/plan-creation.ts';

/** What a creation writes beside the template. */
const RECORDS = [RECORD_PATH, TESTED_PATH];

/**
 * The reviewed list of what a created repository consists of, one path a line, sorted. `changed` are the
 * paths whose content is not the workspace's own.
 */
export const renderGoldenList = (paths: string[], changed: string[]): string =>
  [...new Set([...paths, ...RECORDS])]
    .toSorted()
    .map((path) => `${path}${[...changed, ...RECORDS].includes(path) ? '  # not as in this repository' : ''}\n`)
    .join('');
