import type { Finding } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { removeDirective } from './repairs/remove-directive.ts';
import { renameLocal } from './repairs/rename-local.ts';
import { replaceSpecifier } from './repairs/replace-specifier.ts';
import { settleDependency } from './repairs/settle-dependency.ts';
import { settleShape } from './repairs/settle-shape.ts';

/** The text of a file, relative to the root; undefined where there is none. */
export type ReadText = (file: string) => string | undefined;

/** The new text of one file, and in one line what has changed. */
export interface Repair {
  file: string;
  text: string;
  said: string;
}

/** Does what the finding's `fix` says, or nothing where the texts are no longer what the finding is about. */
export type FindingRepair = (finding: Finding, read: ReadText, spec: HarnessSpec) => Repair | undefined;

const REPAIRS: Record<string, FindingRepair> = {
  'declared-dependencies': settleDependency,
  'no-deep-import': replaceSpecifier,
  'no-relative-import-across-packages': replaceSpecifier,
  'no-unwaived-disable': removeDirective,
  'package-shape': settleShape,
  'schema-and-type-names': renameLocal,
};

/** The safe repair of a finding, or undefined where it needs judgement. */
export const repairFinding: FindingRepair = (finding, read, spec) => {
  const repair = REPAIRS[finding.rule]?.(finding, read, spec);
  return repair && repair.text !== read(repair.file) ? repair : undefined;
};
