import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Failure, Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import {
  composeWaiver,
  describeTarget,
  judgeWaiver,
  keyOf,
  latestDay,
  matchesFinding,
  parseEdge,
  parseWaiver,
  readSurroundings,
  readWaiverFiles,
  WAIVER_FOLDER,
  type WaiverTarget,
} from '@acme/tools-waivers';
import { readLastFindings } from '../check/read-last-findings.ts';

/** What the user typed; all of it is checked here. */
export interface WaiveOptions {
  rule: string | undefined;
  path: string | undefined;
  edge: string | undefined;
  symbol: string | undefined;
  reason: string | undefined;
  owner: string | undefined;
  expires: string | undefined;
}

/** Writes one waiver into the workspace at `root`; a path may be relative to `from` (both absolute). Gives what to print. */
export const waive = (root: string, from: string, options: WaiveOptions, spec: HarnessSpec): Outcome<string> => {
  const around = readSurroundings(root, spec);
  const { rule, reason, owner, expires } = options;
  const target = readTarget(root, from, options);
  const missing = Object.entries({ rule, 'path or --edge': target, reason, owner, expires })
    .filter(([, value]) => value === undefined)
    .map(([name]) => (name.startsWith('path') || name === 'rule' ? name : `--${name}`));
  if (!rule || !target || !reason || !owner || !expires)
    return refuse('waiver-incomplete', `A waiver needs ${missing.join(', ') || 'values that are not empty'}.`, USAGE);

  const { text, ...waiver } = composeWaiver({ rule, target, reason: reason.trim(), owner, expires });
  const read = parseWaiver(waiver.file, text);
  if (!read.ok) return refuse('waiver-refused', sentence(read.problem.what), sentence(read.problem.fix));
  if (expires < around.today)
    return refuse('waiver-refused', `expires ${expires} is in the past.`, `Choose a day up to ${latestDay(around)}.`);
  const problem = judgeWaiver(waiver, around);
  if (problem) return refuse('waiver-refused', sentence(problem.what), sentence(problem.fix));
  const twin = readWaiverFiles(root).find((each) => isSame(each, waiver));
  if (twin) return refuse('waiver-exists', `${twin.file} waives the same.`, 'Edit that file instead.');

  mkdirSync(join(root, WAIVER_FOLDER), { recursive: true });
  writeFileSync(join(root, waiver.file), text, { flag: 'wx' });
  const silenced = readLastFindings(root).filter((finding) => matchesFinding(spec, waiver, finding));
  const count =
    silenced.length > 0
      ? `${silenced.length} of the last check's findings, first at ${silenced[0]?.file}:${silenced[0]?.line ?? 1}`
      : "none of the last check's findings; if the next has none either, the waiver is reported as unused";
  const what = `silences ${rule} at ${describeTarget(target)} until ${expires}: ${count}`;
  return { ok: true, value: `wrote ${waiver.file}\n${text}${what}\nNext: pnpm harness check\n` };
};

const USAGE =
  'Write pnpm harness waive <rule> <path> --reason "…" --owner "@handle" --expires YYYY-MM-DD, or --edge "<from> -> <to>" for the path.';

const refuse = (code: string, message: string, hint: string): { ok: false; failures: Failure[] } => ({
  ok: false,
  failures: [{ code, message, hint }],
});

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const readTarget = (root: string, from: string, { path, edge, symbol }: WaiveOptions): WaiverTarget | undefined => {
  if (path !== undefined && edge === undefined) return { kind: 'path', path: locate(root, from, path), symbol };
  const ends = path === undefined && symbol === undefined && edge !== undefined ? parseEdge(edge) : undefined;
  return ends && { kind: 'edge', ...ends };
};

/** The path as findings write it: relative to the root. It may have been copied with its line and column. */
const locate = (root: string, from: string, path: string): string => {
  const bare = isThere(resolve(from, path)) || isThere(join(root, path)) ? path : path.replace(/:\d+(:\d+)?$/, '');
  const nearby = relative(root, resolve(from, bare)).replaceAll('\\', '/');
  const isInside = nearby !== '' && !nearby.startsWith('../') && !isAbsolute(nearby);
  return isInside && isThere(join(root, nearby)) ? nearby : bare;
};

const isThere = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
};

const isSame = (
  { file, text }: { file: string; text: string | undefined },
  waiver: Parameters<typeof keyOf>[0] & { file: string },
): boolean => {
  const read = text === undefined ? undefined : parseWaiver(file, text);
  return file === waiver.file || (read?.ok === true && keyOf(read.waiver) === keyOf(waiver));
};
