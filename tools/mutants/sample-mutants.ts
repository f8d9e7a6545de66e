import { createHash } from 'node:crypto';
import { findMutants, type Mutant } from './find-mutants.ts';

/** A mutant of one file of a package; `file` is relative to the package. */
export interface Planted extends Mutant {
  file: string;
}

/** How many are planted in a package. More would say it more exactly, and each is a run of all its tests. */
export const SAMPLE = 8;

/**
 * The sample of a package, `source` by path relative to it: those whose hash of text and place comes first. Whoever edits a file
 * gets another sample of it, and does not know which before the run.
 */
export const sampleMutants = (source: ReadonlyMap<string, string>): Planted[] =>
  [...source]
    .flatMap(([file, text]) => {
      const seed = hashOf(text);
      return findMutants(file, text).map((mutant) => ({
        planted: { ...mutant, file },
        order: hashOf(`${seed} ${mutant.start} ${mutant.text}`),
      }));
    })
    .toSorted((left, right) => (left.order < right.order ? -1 : 1))
    .slice(0, SAMPLE)
    .map(({ planted }) => planted);

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
