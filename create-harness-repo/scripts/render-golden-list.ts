import { RECORD_PATH } from '../src/plan-creation.ts';

/**
 * The reviewed list of what a created repository consists of, one path a line, sorted. `changed` are the
 * paths whose content is not the workspace's own.
 */
export const renderGoldenList = (paths: string[], changed: string[]): string =>
  [...paths, RECORD_PATH]
    .toSorted()
    .map((path) => `${path}${changed.includes(path) || path === RECORD_PATH ? '  # not as in this repository' : ''}\n`)
    .join('');
