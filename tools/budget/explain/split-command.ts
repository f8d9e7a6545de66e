import type { BudgetPackage } from '../facts/budget-package.ts';

/** What nothing imports, or the spec lists by name, is not split by a command. */
const WHOLE = new Set(['tool', 'apps', 'standalone']);

/** The command that says where a package comes apart; undefined where there is none for it, or nothing to part. */
export const splitCommand = ({ dir, kind, source }: BudgetPackage): string | undefined =>
  WHOLE.has(kind) || source.files < 3 ? undefined : `pnpm harness split ${dir.split('/').slice(-2).join('/')}`;
