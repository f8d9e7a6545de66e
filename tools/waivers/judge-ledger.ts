import type { Finding } from '@acme/tools-findings';
import { clip } from './clip.ts';
import { parseWaiver } from './parse-waiver.ts';
import { type Problem, toFinding } from './problem.ts';
import { judgeWaiver, type Surroundings } from './rules/waivers-are-live.ts';
import { keyOf, type Waiver } from './waiver.ts';

/** An entry of the folder of waivers: relative to the root; without a text it is no file that can be read as one. */
export interface WaiverFile {
  file: string;
  text: string | undefined;
}

/** All waivers of a workspace on one day. */
export interface Ledger {
  /** Those that silence what they match. */
  live: Waiver[];
  /** One for each other. */
  findings: Finding[];
  /** How many of those were good once. */
  expired: number;
}

/** Judges every waiver, the files in the given order: of two for the same, the first counts. */
export const judgeLedger = (files: readonly WaiverFile[], around: Surroundings): Ledger => {
  const ledger: Ledger = { live: [], findings: [], expired: 0 };
  const first = new Map<string, string>();
  for (const entry of files) {
    const read = readEntry(entry);
    const problem = read.ok ? (findRepeat(first, read.waiver) ?? judgeWaiver(read.waiver, around)) : read.problem;
    if (problem) ledger.findings.push(toFinding(entry.file, problem));
    else if (read.ok) ledger.live.push(read.waiver);
    if (problem?.kind === 'expired') ledger.expired += 1;
  }
  return ledger;
};

const readEntry = ({ file, text }: WaiverFile): ReturnType<typeof parseWaiver> => {
  if (text !== undefined && /\/[a-z0-9][a-z0-9._-]*\.md$/.test(file)) return parseWaiver(file, text);
  const what = 'this is no waiver: those are files of UTF-8 text, named in small letters and .md, in no folder below.';
  return { ok: false, problem: { kind: 'invalid', what, fix: 'delete it and write it with pnpm harness waive.' } };
};

const findRepeat = (first: Map<string, string>, waiver: Waiver): Problem | undefined => {
  const key = keyOf(waiver);
  const earlier = first.get(key);
  first.set(key, earlier ?? waiver.file);
  if (earlier === undefined) return undefined;
  const what = `this waives the same as ${clip(earlier, 100)}.`;
  return { kind: 'invalid', what, fix: 'delete one of the two.' };
};
