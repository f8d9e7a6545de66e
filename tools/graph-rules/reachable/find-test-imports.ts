import { isForDevelopment } from '../assign-roles.ts';
import type { Violation } from '../graph-rule.ts';
import type { Package } from '../workspace.ts';

/** Imports of tests, configuration and scripts by what runs in production. */
export const findTestImports = ({ dir, modules }: Package): Violation[] =>
  modules.flatMap(({ file, role, imports }) =>
    imports.flatMap(({ target, specifier, line, column }) => {
      const leads = target.kind === 'file' && isForDevelopment(dir, target.file);
      if (!leads || role === 'development') return [];
      const what = `source imports '${specifier}', which is there for developers alone.`;
      const fix = 'move what both need into a file of its own, and import that from both.';
      return [{ file, line, column, what, fix }];
    }),
  );
