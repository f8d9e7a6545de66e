import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { HarnessSpec } from '@acme/tools-spec';
import { judgeLedger, type Ledger, type WaiverFile } from './judge-ledger.ts';
import { readRulePages } from './read-rule-pages.ts';
import type { Surroundings } from './rules/waivers-are-live.ts';
import { WAIVER_FOLDER } from './waiver.ts';

/** What waivers of the workspace at `root` (absolute) are judged by today. */
export const readSurroundings = (root: string, spec: HarnessSpec): Surroundings => ({
  spec,
  today: new Date().toISOString().slice(0, 10),
  rules: new Set(readRulePages(root).keys()),
  kindOf: (path) => kindOf(join(root, path)),
});

/** A path that no disk can have, such as one of a thousand characters, has nothing at it. */
const kindOf = (path: string): 'file' | 'folder' | undefined => {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
};

/** The waivers of the workspace at `root` (absolute), as of today. */
export const readLedger = (root: string, spec: HarnessSpec): Ledger =>
  judgeLedger(readWaiverFiles(root), readSurroundings(root, spec));

/** Every entry of the folder but its README, sorted. What is no folder that can be read is an entry that is no waiver. */
export const readWaiverFiles = (root: string): WaiverFile[] => {
  const folder = join(root, WAIVER_FOLDER);
  if (!existsSync(folder)) return [];
  const entries = listEntries(folder);
  if (!entries) return [{ file: WAIVER_FOLDER, text: undefined }];
  return entries
    .filter(({ name }) => name !== 'README.md' && !name.startsWith('.'))
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .map((entry) => ({
      file: `${WAIVER_FOLDER}/${entry.name}`,
      text: entry.isFile() ? readText(join(folder, entry.name)) : undefined,
    }));
};

const listEntries = (folder: string): Dirent[] | undefined => {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
};

const readText = (path: string): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return undefined;
  }
};
