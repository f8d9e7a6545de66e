import type { TreeStatus } from './workspace-status.ts';

/** Reads `git status --porcelain=v2 --branch -z`. */
export const parsePorcelain = (text: string): Pick<TreeStatus, 'branch' | 'changed'> => {
  const records = text.split('\0');
  const changed: string[] = [];
  let branch = 'detached';
  for (let index = 0; index < records.length; index += 1) {
    const record = records[index] ?? '';
    if (record.startsWith('# branch.head '))
      branch = record.slice('# branch.head '.length).replace('(detached)', 'detached');
    else if (record.startsWith('1 ')) changed.push(afterFields(record, 8));
    else if (record.startsWith('u ')) changed.push(afterFields(record, 10));
    else if (record.startsWith('? ')) changed.push(record.slice(2));
    else if (record.startsWith('2 ')) {
      changed.push(afterFields(record, 9));
      // The old name of what was renamed is a record of its own.
      index += 1;
    }
  }
  return { branch, changed };
};

/** What follows the first `count` words: a path, which may have spaces. */
const afterFields = (record: string, count: number): string => record.split(' ').slice(count).join(' ');
