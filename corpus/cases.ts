import { COMMENTS } from './cases/comments.ts';
import { FILES } from './cases/files.ts';
import { FOLDERS } from './cases/folders.ts';
import { LAUNCHING } from './cases/launching.ts';
import { LOADED_MODULES } from './cases/loaded-modules.ts';
import { MADE_CODE } from './cases/made-code.ts';
import { MANIFESTS } from './cases/manifests.ts';
import { PAGES } from './cases/pages.ts';
import { PATHS } from './cases/paths.ts';
import { RELATIONS } from './cases/relations.ts';
import { SPELLING } from './cases/spelling.ts';
import { STATIC_IMPORTS } from './cases/static-imports.ts';
import { TESTS } from './cases/tests.ts';
import { TSCONFIGS } from './cases/tsconfigs.ts';
import type { EdgeCase } from './edge-case.ts';

/** The whole corpus. */
export const CASES: readonly EdgeCase[] = [
  ...STATIC_IMPORTS,
  ...LOADED_MODULES,
  ...MADE_CODE,
  ...COMMENTS,
  ...TESTS,
  ...PATHS,
  ...FILES,
  ...MANIFESTS,
  ...TSCONFIGS,
  ...RELATIONS,
  ...FOLDERS,
  ...LAUNCHING,
  ...PAGES,
  ...SPELLING,
];
