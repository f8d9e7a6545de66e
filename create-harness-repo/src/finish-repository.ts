import { commitAll } from './commit-all.ts';
import { type Failure, type Outcome, succeed } from './failure.ts';
import type { Target } from './inspect-target.ts';
import { describeInterruption, Interruption } from './interruption.ts';
import type { Plan, StepName } from './plan-creation.ts';
import { runCommand } from './run-command.ts';
import { runStep } from './run-step.ts';
import type { Screen } from './screen.ts';

type Finished = { ok: true } | { ok: false; step: StepName; failure: Failure };

/** How much of what a failed program printed is shown. */
const SHOWN_LINES = 60;

/** Does the steps of `plan` in the repository at `target`, whose files are in place; stops at the first failure. */
export const finishRepository = async (
  plan: Plan,
  target: Target,
  screen: Screen,
  signal: AbortSignal,
): Promise<Finished> => {
  for (const step of plan.steps) {
    try {
      const outcome = await STEPS[step](plan, target, screen, signal);
      if (!outcome.ok) return { ok: false, step, failure: outcome.failure };
    } catch (error) {
      if (!(error instanceof Interruption)) throw error;
      return { ok: false, step, failure: describeInterruption(error, `${error.message}.`, '') };
    }
  }
  return { ok: true };
};

type Step = (plan: Plan, target: Target, screen: Screen, signal: AbortSignal) => Promise<Outcome<unknown>>;

const commit: Step = ({ commitMessage }, { path, hasGit }, screen, signal) =>
  runStep(
    screen,
    'making the first commit',
    () => commitAll(path, hasGit, commitMessage, signal),
    (outcome) => {
      if (!outcome.ok) return { ok: false, text: 'made no first commit' };
      const left = 'left the commit to you, as this git repository has a history';
      return { ok: true, text: outcome.value === 'left' ? left : 'made the first commit' };
    },
  );

const install: Step = async ({ pnpm }, { path }, screen, signal) => {
  const args = ['exec', '--yes', '--', `pnpm@${pnpm}`, 'install', '--frozen-lockfile'];
  const { code, output } = await runStep(
    screen,
    `installing with pnpm ${pnpm}`,
    () => runCommand('npm', args, path, signal),
    (result) => ({ ok: result.code === 0, text: `installed with pnpm ${pnpm}` }),
  );
  if (code === 0) return succeed(undefined);
  screen.write(indent(output));
  const message = `pnpm install ended with exit code ${code}.`;
  return { ok: false, failure: { code: 'install-failed', message, hint: '', exit: 3 } };
};

const check: Step = async (_plan, { path }, screen, signal) => {
  const { code, output } = await runStep(
    screen,
    'checking everything',
    () => runCommand('npm', ['run', '--silent', 'check', '--', '--all'], path, signal),
    (result) => ({ ok: result.code === 0, text: 'checked everything' }),
  );
  screen.write(indent(output));
  if (code === 0) return succeed(undefined);
  if (code === 1) return fail('check-red', 'The check found problems in the new repository.', 1);
  return fail('check-failed', `The check could not run: it ended with exit code ${code}.`, 3);
};

const STEPS: Record<StepName, Step> = { commit, install, check };

const fail = (code: string, message: string, exit: number): Outcome<never> => ({
  ok: false,
  failure: { code, message, hint: '', exit },
});

const indent = (output: string): string =>
  output
    .trim()
    .split('\n')
    .slice(-SHOWN_LINES)
    .map((line) => `  ${line}\n`)
    .join('');
