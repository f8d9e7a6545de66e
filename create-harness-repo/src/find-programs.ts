import { type Outcome, succeed } from './failure.ts';
import type { CreateRequest } from './parse-arguments.ts';
import { runCommand } from './run-command.ts';

/** Whether the programs that `request` needs are on this machine and run. */
export const findPrograms = async (
  request: Pick<CreateRequest, 'git' | 'install'>,
  cwd: string,
  signal: AbortSignal,
): Promise<Outcome<undefined>> => {
  const findProgram = (program: string, hint: string) => runVersion(program, hint, cwd, signal);
  const outcomes = await Promise.all([
    request.git ? findProgram('git', 'Install git, or pass --no-git.') : succeed(undefined),
    request.install ? findProgram('npm', 'Install npm, or pass --no-install.') : succeed(undefined),
  ]);
  return outcomes.find(({ ok }) => !ok) ?? succeed(undefined);
};

const runVersion = async (
  program: string,
  hint: string,
  cwd: string,
  signal: AbortSignal,
): Promise<Outcome<undefined>> => {
  const { code } = await runCommand(program, ['--version'], cwd, signal);
  if (code === 0) return succeed(undefined);
  const problem = code === undefined ? 'was not found on the PATH' : 'does not run';
  return { ok: false, failure: { code: `${program}-missing`, message: `${program} ${problem}.`, hint, exit: 3 } };
};
