import { posix } from 'node:path';

/** Of `known`, what `missing` most likely was: the same name elsewhere, or nearly the same text. */
export const findNear = (missing: string, known: Iterable<string>): string | undefined => {
  const name = posix.basename(missing);
  const all = [...known];
  const moved = all.filter((each) => posix.basename(each) === name);
  if (moved.length === 1) return moved[0];
  return all.find((each) => isNear(each, missing));
};

/** One letter more, less or other. */
const isNear = (left: string, right: string): boolean => {
  if (Math.abs(left.length - right.length) > 1 || left === right) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  return Math.max(left.length, right.length) - start - end <= 1;
};
