import { type Outcome, succeed } from './failure.ts';
import type { CreateRequest } from './parse-arguments.ts';
import { runCommand } from './run-command.ts';

/** Whether the programs that `request` needs are on this machine and run. */
export const findPrograms = async (
  request: Pick<CreateRequest, 'git' | 'install'>,
  signal: AbortSignal,
): Promise<Outcome<undefined>> => {
  const outcomes = await Promise.all([
    request.git ? findProgram('git', 'Install git, or pass --no-git.', signal) : succeed(undefined),
    request.install ? findProgram('npm', 'Install npm, or pass --no-install.', signal) : succeed(undefined),
  ]);
  return outcomes.find(({ ok }) => !ok) ?? succeed(undefined);
};

const findProgram = async (program: string, hint: string, signal: AbortSignal): Promise<Outcome<undefined>> => {
  const { code } = await runCommand(program, ['--version'], process.cwd(), signal);
  if (code === 0) return succeed(undefined);
  const problem = code === undefined ? 'was not found on the PATH' : 'does not run';
  return { ok: false, failure: { code: `${program}-missing`, message: `${program} ${problem}.`, hint, exit: 3 } };
};
