import type { Audience } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { compareWaivers, WAIVER_FOLDER, type WaiverChange } from '@acme/tools-waivers';

/** What a change does to what decides what the gate lets pass. */
export interface GuardedChange {
  /** The entries of the spec's `guarded` that it touches. */
  touched: string[];
  waivers: WaiverChange;
}

/** The texts of a change's waivers by file: at the merge base, and now. */
export interface WaiverTexts {
  before: ReadonlyMap<string, string>;
  now: ReadonlyMap<string, string>;
}

/** Undefined where the change touches nothing that is guarded. */
export const describeChange = (
  spec: HarnessSpec,
  files: readonly string[],
  texts: WaiverTexts,
): GuardedChange | undefined => {
  const holds = (entry: string, file: string): boolean =>
    entry.endsWith('/') ? file.startsWith(entry) : file === entry;
  const touched = spec.guarded.filter((entry) => files.some((file) => holds(entry, file)));
  return touched.length > 0 ? { touched, waivers: compareWaivers(texts.before, texts.now) } : undefined;
};

/** Whether a changed file is a waiver. */
export const isWaiverFile = (file: string): boolean =>
  file.startsWith(`${WAIVER_FOLDER}/`) && file.endsWith('.md') && file !== `${WAIVER_FOLDER}/README.md`;

const NAMES_SHOWN = 5;

/** Characters. An agent reads the line in every check until the change lands, and can ask for the rest. */
const READ_IN_FULL = 60;

/** One line, or none; on GitHub it is a warning of the run. `notes` are sentences of others about the change. */
export const renderNotes = (
  change: GuardedChange | undefined,
  notes: readonly string[],
  audience: Audience,
): string[] => {
  const said = [...(change ? [describeEdits(change)] : []), ...notes];
  if (said.length === 0) return [];
  const full = said.join('; ');
  const line = audience === 'agent' && full.length > READ_IN_FULL ? shorten(change, notes) : full;
  return [audience === 'github' ? `::warning title=Owner review required::${line}` : `NOTE ${line}`];
};

const describeEdits = (change: GuardedChange): string => {
  const kinds = Object.entries<string[]>({ ...change.waivers }).filter(([, names]) => names.length > 0);
  const waivers = kinds.map(([kind, names]) => `${kind} ${listNames(names)}`).join('; ');
  const what = `owner review required: ${change.touched.join(', ')}`;
  return `${what}${waivers ? `; waivers: ${waivers}` : ''}`;
};

/** Of paths alone the first; of several things how many of each. */
const shorten = (change: GuardedChange | undefined, notes: readonly string[]): string => {
  const touched = change?.touched ?? [];
  const kinds = Object.entries<string[]>({ ...change?.waivers }).filter(([, names]) => names.length > 0);
  const waivers = kinds.reduce((sum, [, names]) => sum + names.length, 0);
  const counts = [
    ...(waivers > 0 ? [`${count(waivers, 'waiver')}${kinds.length === 1 ? ` ${kinds[0]?.[0]}` : ''}`] : []),
    ...(notes.length > 0 ? [count(notes.length, 'note')] : []),
  ];
  if (touched.length === 0)
    return `${notes[0]?.split(':')[0]}${notes.length > 1 ? ` and ${notes.length - 1} more` : ''}; see --json`;
  const isFew = counts.length === 0 && touched.length > 1;
  const paths = isFew ? `${touched[0]} and ${touched.length - 1} more` : count(touched.length, 'path');
  return `owner review: ${[paths, ...counts].join(', ')}; see --json`;
};

const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`;

const listNames = (names: readonly string[]): string => {
  const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : '';
  return `${names.slice(0, NAMES_SHOWN).join(', ')}${more}`;
};
