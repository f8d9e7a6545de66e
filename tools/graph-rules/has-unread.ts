import { SOURCE } from './read-module.ts';
import type { Package } from './workspace.ts';

/** Some of its imports are unknown, for a source file of it cannot be read: what nobody seems to import may be imported there. */
export const hasUnread = ({ modules }: Package): boolean =>
  modules.some(({ file, problem }) => problem !== undefined && SOURCE.test(file));
