import { type Outcome, succeed } from './failure.ts';
import { runCommand } from './run-command.ts';

/** Who signs the first commit where git knows no identity; later commits ask the user for one. */
const NEUTRAL_IDENTITY = ['-c', 'user.name=create-harness-repo', '-c', 'user.email=create-harness-repo@localhost'];

/**
 * Commits everything in `folder`, in a new repository unless it has one. A repository with history is
 * left for its owner to commit: 'left'. Hooks and ignore files of the machine do not apply.
 */
export const commitAll = async (
  folder: string,
  hasGit: boolean,
  message: string,
  signal: AbortSignal,
): Promise<Outcome<'committed' | 'left'>> => {
  const git = (...args: string[]) => runCommand('git', args, folder, signal);
  if (hasGit && (await git('rev-parse', '--quiet', '--verify', 'HEAD')).code === 0) return succeed('left');

  const author = await git('var', 'GIT_AUTHOR_IDENT');
  const committer = await git('var', 'GIT_COMMITTER_IDENT');
  const identity = author.code === 0 && committer.code === 0 ? [] : NEUTRAL_IDENTITY;
  const commands = [
    ...(hasGit ? [] : [['init', '--quiet', '--initial-branch=main']]),
    ['add', '--all', '--force'],
    [...identity, 'commit', '--quiet', '--no-verify', '--message', message],
  ];
  for (const command of commands) {
    const { code, output } = await git(...command);
    if (code !== 0) return failed(command, output);
  }
  return succeed('committed');
};

const failed = (command: string[], output: string): Outcome<never> => {
  const verb = command.find((word) => ['init', 'add', 'commit'].includes(word)) ?? '';
  const reason = output.trim().split('\n').at(-1) || 'it gave no reason';
  return { ok: false, failure: { code: 'git-failed', message: `git ${verb} failed: ${reason}.`, hint: '', exit: 3 } };
};
