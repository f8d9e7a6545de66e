/** One tree of files of the repository. */
export interface Worktree {
  /** Absolute. */
  path: string;
  /** Undefined where none is checked out. */
  branch: string | undefined;
}

/** Reads `git worktree list --porcelain -z`; the first is the one that was there before all others. */
export const parseWorktrees = (text: string): Worktree[] =>
  text
    .split('\0\0')
    .map((record) => record.split('\0'))
    .flatMap((lines) => {
      const path = lines.find((line) => line.startsWith('worktree '))?.slice('worktree '.length);
      const branch = lines.find((line) => line.startsWith('branch '))?.replace(/^branch refs\/heads\//, '');
      return path === undefined ? [] : [{ path, branch }];
    });
