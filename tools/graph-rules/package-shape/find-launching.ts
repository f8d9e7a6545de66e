import { lineOf } from '../dependency-policy/judge-settings.ts';
import type { Violation } from '../graph-rule.ts';
import { SETTINGS_FILE } from '../read-settings.ts';
import type { Workspace } from '../workspace.ts';

/** Settings of pnpm that decide what its scripts are run by. */
const OF_PNPM = ['executionEnv', 'nodeOptions', 'scriptShell', 'useNodeVersion'];

/** What makes the programs of the workspace, the gate's own among them, load something that no import names. */
export const findLaunching = ({ launching, settings }: Workspace): Violation[] => {
  const inSettings = OF_PNPM.filter((name) => settings.all[name] !== undefined).map((name) => ({
    file: SETTINGS_FILE,
    line: lineOf(settings.text, name),
    name,
  }));
  return [...launching, ...inSettings].map(({ file, line, name }) => ({
    file,
    line,
    what: `'${name}' decides what every program here is started with, the gate's own too, and no import shows it.`,
    fix: 'remove it; what one program needs stands in its own command.',
  }));
};
