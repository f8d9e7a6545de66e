import type { Failure } from './failure.ts';

/**
 * The failure behind an error of the operating system, or undefined where it is none that a user
 * could do something about. `doing` completes "cannot …".
 */
export const describeSystemError = (error: unknown, doing: string): Failure | undefined => {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const known = KNOWN[error.code];
  if (!known) return undefined;
  const [code, because, hint, exit] = known;
  return { code, message: `Cannot ${doing}: ${because}.`, hint, exit };
};

const FREE_SPACE = 'Free some space, or choose a folder on another disk.';
const OTHER_FOLDER = 'Choose a folder that you may write to.';

const KNOWN: Record<string, [code: string, because: string, hint: string, exit: 2 | 3]> = {
  EACCES: ['no-permission', 'permission denied', OTHER_FOLDER, 3],
  EPERM: ['no-permission', 'the operation is not permitted', OTHER_FOLDER, 3],
  EROFS: ['no-permission', 'the file system is read-only', OTHER_FOLDER, 3],
  ENOSPC: ['no-space', 'no space is left on the disk', FREE_SPACE, 3],
  EDQUOT: ['no-space', 'your disk quota is used up', FREE_SPACE, 3],
  EFBIG: ['no-space', 'a file is larger than the limit of this process', 'Raise the limit (ulimit -f).', 3],
  EMFILE: ['too-many-files', 'too many files are open', 'Raise the limit (ulimit -n).', 3],
  ENFILE: ['too-many-files', 'too many files are open on this machine', 'Close some programs.', 3],
  EIO: ['disk-error', 'the disk reports an error', 'Choose a folder on another disk.', 3],
  ENAMETOOLONG: ['path-too-long', 'the path is too long for this file system', 'Choose a shorter one.', 2],
  ENOTDIR: ['file-in-the-way', 'a part of the path is a file', 'Choose another path.', 2],
  EEXIST: ['directory-not-empty', 'something appeared at the path meanwhile', 'Choose another path.', 2],
  ENOTEMPTY: ['directory-not-empty', 'something appeared in the folder meanwhile', 'Choose another path.', 2],
  ELOOP: ['file-in-the-way', 'the path runs in circles through symbolic links', 'Choose another path.', 2],
  ENOENT: ['path-missing', 'a part of the path does not exist', 'Choose another path.', 3],
};
