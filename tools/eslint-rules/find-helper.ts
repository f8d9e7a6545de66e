import { type HarnessSpec, judgeEdge, placeNamed } from '@acme/tools-spec';
import type { LintedFile } from './define-rule.ts';
import { packageOf } from './package-of.ts';

export type Helper = HarnessSpec['helpers'][number];

/** The helper for a job, or undefined where there is none, or where the linted file may not import it or is part of it. */
export const findHelper = (file: Pick<LintedFile, 'spec' | 'path'>, job: string): Helper | undefined => {
  const helper = file.spec.helpers.find(({ does }) => does === job);
  return helper && isUsable(file, helper) ? helper : undefined;
};

/** Whether the linted file may be told to use the helper. What the platform provides is to be had everywhere. */
export const isUsable = ({ spec, path }: Pick<LintedFile, 'spec' | 'path'>, helper: Helper): boolean => {
  if (helper.package === undefined) return true;
  const from = packageOf(spec, path);
  const home = placeNamed(spec, helper.package);
  return from !== undefined && home !== undefined && from.dir !== home.dir && judgeEdge(spec, from, home).allowed;
};
