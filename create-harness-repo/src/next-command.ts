import type { Plan, StepName } from './plan-creation.ts';

/**
 * The one command that goes on from here, for a POSIX shell: what a finished creation leads to, or
 * what remains from the step `failed` on. `directory` is as the user would write it.
 */
export const nextCommand = (plan: Plan, directory: string, failed?: StepName): string => {
  const remaining = failed ? plan.steps.slice(plan.steps.indexOf(failed)) : [];
  const commands = failed ? remaining.map((step) => commandOf(step, plan)) : [followUp(plan)];
  const enter = directory === '' ? [] : [`cd ${quote(directory)}`];
  return [...enter, ...commands].join(' && ');
};

const followUp = ({ steps }: Plan): string => {
  if (!steps.includes('install')) return 'npm run setup';
  return steps.includes('check') ? 'npm run desk' : 'npm run check -- --all';
};

const commandOf = (step: StepName, plan: Plan): string => {
  switch (step) {
    case 'commit':
      return `git init && git add --all && git commit -m ${quote(plan.commitMessage)}`;
    case 'install':
      return 'npm run setup';
    case 'check':
      return 'npm run check -- --all';
  }
};

/** A word that a POSIX shell reads as exactly this text. */
const quote = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
