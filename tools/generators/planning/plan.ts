import type { Failure, Outcome } from '@acme/tools-findings';

/** The workspace that is planned on: on disk, or drawn by a test. Paths are relative to the root. */
export interface Tree {
  exists: (path: string) => boolean;
  /** Every file below `dir`, sorted; nothing from `node_modules`, `dist` or hidden folders. */
  list: (dir: string) => string[];
  /** The text of a file that exists. */
  read: (path: string) => string;
}

export interface PlannedFile {
  path: string;
  text: string;
}

/** A file that goes elsewhere; its text there, if that differs. */
export interface MovedFile {
  from: string;
  to: string;
  text?: string;
}

/** What a generator is going to write. Nothing has been touched yet. */
export interface Plan {
  /** Files that exist, and leave nothing behind. */
  moved?: MovedFile[];
  /** Files that do not exist yet. */
  created: PlannedFile[];
  /** Files that exist, with their text to be. */
  edited: PlannedFile[];
  /** What the reader should know, a sentence each. */
  notes: string[];
  /** The one command to run next. */
  next: string;
}

export const refuse = (code: string, message: string, hint: string): { ok: false; failures: Failure[] } => ({
  ok: false,
  failures: [{ code, message, hint }],
});

export const refuseWith = (failures: readonly (Failure | undefined)[]): Outcome<never> | undefined => {
  const found = failures.filter((failure) => failure !== undefined);
  return found.length > 0 ? { ok: false, failures: found } : undefined;
};
