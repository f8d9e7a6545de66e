/** What a waiver is about: one file, there perhaps only what a finding quotes, or one edge between packages or files. */
export type WaiverTarget =
  | { kind: 'path'; path: string; symbol: string | undefined }
  | { kind: 'edge'; from: string; to: string };

/** A finding that somebody answers for until a day. Nothing in it depends on a line, so unrelated edits keep it as it is. */
export interface Waiver {
  /** Where it is written, relative to the root. */
  file: string;
  rule: string;
  target: WaiverTarget;
  reason: string;
  owner: string;
  /** The last day it holds, `YYYY-MM-DD`, in UTC. */
  expires: string;
}

/** Where waivers are, relative to the root: one file each. */
export const WAIVER_FOLDER = 'docs/waivers';

/** The target in the words of the front matter and of messages. */
export const describeTarget = (target: WaiverTarget): string => {
  if (target.kind === 'edge') return `${target.from} -> ${target.to}`;
  return target.symbol === undefined ? target.path : `${target.path} (${target.symbol})`;
};

/** Two waivers with one key silence the same. */
export const keyOf = ({ rule, target }: Pick<Waiver, 'rule' | 'target'>): string =>
  JSON.stringify([rule, describeTarget(target)]);
