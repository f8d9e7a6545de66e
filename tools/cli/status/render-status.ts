import type { WorkspaceStatus } from './workspace-status.ts';

/** At most this many of what there may be many of. */
const SHOWN = 3;

/** The status as lines: fewer than 20, whatever there is. */
export const renderStatus = ({ tree, lastCheck, services, waivers, plans, now }: WorkspaceStatus): string => {
  const lines = [
    `tree: ${describeTree(tree)}`,
    ...(tree && tree.changed.length > 0 ? [`changed: ${list(tree.changed)}`] : []),
    `check: ${describeCheck(lastCheck, now)}`,
    ...(lastCheck?.first ? [`first finding: ${lastCheck.first}; log: ${lastCheck.log}`] : []),
    ...(lastCheck ? [`budget: ${lastCheck.usedSeconds.toFixed(1)} s of ${lastCheck.ceilingSeconds} s`] : []),
    `running: ${list(services.map(({ script, pid, url, log }) => `${script} (pid ${pid}) ${url ?? `log ${log}`}`))}`,
    `waivers: ${waivers.live}${waivers.next ? `, the next ends ${waivers.next}` : ''}`,
    `plans: ${list(plans)}`,
    `Next: ${describeNext(lastCheck, tree)}`,
  ];
  return `${lines.join('\n')}\n`;
};

const describeTree = (tree: WorkspaceStatus['tree']): string => {
  if (!tree) return 'no git';
  const { branch, changed, ahead, behind, worktrees } = tree;
  const state = changed.length === 0 ? 'clean' : `${changed.length} changed`;
  const distance = ahead === undefined ? [] : [`${ahead} ahead, ${behind ?? 0} behind main`];
  const beside = worktrees > 0 ? [`${worktrees} other worktrees`] : [];
  return [branch, state, ...distance, ...beside].join(', ');
};

const describeCheck = (last: WorkspaceStatus['lastCheck'], now: number): string => {
  if (!last) return 'none yet';
  const verdict = last.ok ? 'green' : `red: ${last.findings} findings, ${last.failures} failures`;
  const when = `${describeAge(now - last.at)} ago`;
  return `${verdict} (${last.mode}), ${when}${last.isOutdated ? ', edited since' : ', of this tree'}`;
};

const describeAge = (milliseconds: number): string => {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 120) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60 / 24)} days`;
};

const describeNext = (last: WorkspaceStatus['lastCheck'], tree: WorkspaceStatus['tree']): string => {
  if (!last || last.isOutdated) return 'pnpm harness check';
  if (!last.ok) return 'repair the first finding, with the skill repair-findings';
  return tree && tree.changed.length > 0 ? 'commit, then the skill land' : 'a task, with the skill start-task';
};

const list = (entries: readonly string[]): string => {
  if (entries.length === 0) return 'none';
  const more = entries.length - SHOWN;
  return `${entries.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};
