import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  mkdirSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * A hash of everything that a check of the workspace at `root` (absolute) can depend on: the working tree as git would
 * commit it, what is installed, the Node that runs, the day (waivers end), and `question`: what is asked of the check.
 * Undefined where that cannot be known: no git, files that git was told to pass over, or source that git ignores.
 */
export const readTreeKey = async (
  root: string,
  question: readonly string[] | Promise<readonly string[]>,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> => {
  try {
    const [tree, isHidden, isIgnored, installed, words] = await Promise.all([
      hashTree(root, env),
      hidesChanges(root),
      hasIgnoredSource(root),
      describeInstalled(root),
      question,
    ]);
    if (isHidden || isIgnored) return undefined;
    const parts = [tree, installed, process.version, process.platform, today(), ...words];
    return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  } catch {
    return undefined;
  }
};

/** The tree that `git add --all` and a commit would make, with an index and an object folder that are thrown away. */
const hashTree = async (root: string, given: NodeJS.ProcessEnv): Promise<string> => {
  mkdirSync(join(root, '.nx/harness'), { recursive: true });
  const folder = mkdtempSync(join(root, '.nx/harness/tree-'));
  try {
    const paths = await git(root, [
      'rev-parse',
      '--path-format=absolute',
      '--git-path',
      'objects',
      '--git-path',
      'index',
    ]);
    const [objects = '', index = ''] = paths.split('\n');
    const copy = join(folder, 'index');
    copyFileSync(index, copy);
    // Git compares the times of files with the index's own to know which ones it must read again.
    const { atime, mtime } = statSync(index);
    utimesSync(copy, atime, mtime);
    const env = {
      ...given,
      GIT_INDEX_FILE: copy,
      GIT_OBJECT_DIRECTORY: folder,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    };
    await git(root, ['add', '--all', '.'], env);
    const [staged, tree] = await Promise.all([git(root, ['ls-files', '--stage'], env), git(root, ['write-tree'], env)]);
    if (/^160000 /m.test(staged)) throw new Error('git does not look into a repository in a repository');
    return tree.trim();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** `assume-unchanged` (a lower-case tag) and `skip-worktree` (an S) make git blind to a file. */
const hidesChanges = async (root: string): Promise<boolean> =>
  /^(?:[a-z]|S) /m.test(await git(root, ['ls-files', '-v']));

/** Tools read what lies in a package, whether git ignores it or not. */
const hasIgnoredSource = async (root: string): Promise<boolean> =>
  (await git(root, ['ls-files', '--others', '--ignored', '--exclude-standard', '--directory', '-z']))
    .split('\0')
    .some((path) => READABLE.test(path) && !BY_PRODUCT.test(path));

/** A whole ignored folder, or a file that a tool could read. */
const READABLE = /\/$|\.(?:[cm]?[jt]sx?|json|md|ya?ml|css|html)$/;

/** What the tools themselves leave behind. */
const BY_PRODUCT = /(?:^|\/)(?:node_modules|dist)\/$|^\.(?:nx|data)\/$/;

/** What pnpm installed, by its own records, and the links of every package. */
const describeInstalled = async (root: string): Promise<string[]> => {
  const records = [
    'node_modules/.modules.yaml',
    'node_modules/.pnpm/lock.yaml',
    'node_modules/.pnpm-workspace-state-v1.json',
  ];
  const texts = records.map((path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''));
  const folders = [
    '.',
    ...foldersIn(root, 'tools'),
    ...foldersIn(root, 'packages').flatMap((dir) => foldersIn(root, dir)),
  ];
  return [...texts, ...folders.map((dir) => describeLinks(join(root, dir, 'node_modules')))];
};

const foldersIn = (root: string, dir: string): string[] =>
  existsSync(join(root, dir)) ? readdirSync(join(root, dir)).map((name) => `${dir}/${name}`) : [];

/** Each package or scope that is linked, with when it was: what begins with a dot is a record or a cache of some tool. */
const describeLinks = (folder: string): string => {
  if (!existsSync(folder)) return 'none';
  const links = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return links.map((name) => `${name} ${lstatSync(join(folder, name)).mtimeMs}`).join();
};

const today = (): string => new Date().toISOString().slice(0, 10);

const run = promisify(execFile);

const git = async (root: string, args: string[], env?: NodeJS.ProcessEnv): Promise<string> => {
  const options = { cwd: root, ...(env ? { env } : {}), encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  return (await run('git', args, options)).stdout;
};
