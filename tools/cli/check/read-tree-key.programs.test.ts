import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTreeKey } from './read-tree-key.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tree-key-'));
  git('init', '--quiet', '--initial-branch=main');
  put('.gitignore', 'node_modules/\n.nx/\ndist/\nsecret.ts\n');
  put('packages/a/types/src/index.ts', 'export {};\n');
  put('node_modules/.pnpm/lock.yaml', 'vitest: 5\n');
  commit();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const git = (...args: string[]): void => {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], {
    cwd: root,
    stdio: 'ignore',
  });
};
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const commit = (): void => {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message', 'x');
};
const key = (): Promise<string | undefined> => readTreeKey(root, ['all'], process.env);

test('nothing changed is the same key, committed or not', async () => {
  put('packages/a/types/src/new.ts', 'export const a = 1;\n');
  const before = await key();
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  commit();
  expect(await key()).toBe(before);
});

test('an edit of the same length in the same moment is another key', async () => {
  put('packages/a/types/src/index.ts', 'export {};\n');
  const before = await key();
  put('packages/a/types/src/index.ts', 'export {}\n;');
  expect(await key()).not.toBe(before);
});

test('a mode, a name and a link are part of it', async () => {
  const keys = [await key()];
  chmodSync(join(root, 'packages/a/types/src/index.ts'), 0o755);
  keys.push(await key());
  renameSync(join(root, 'packages/a/types/src/index.ts'), join(root, 'packages/a/types/src/main.ts'));
  keys.push(await key());
  symlinkSync('main.ts', join(root, 'packages/a/types/src/link.ts'));
  keys.push(await key());
  expect(new Set(keys).size).toBe(4);
});

test('an upgraded tool is another key', async () => {
  const before = await key();
  put('node_modules/.pnpm/lock.yaml', 'vitest: 6\n');
  expect(await key()).not.toBe(before);
});

test('a link that is made, or made anew, is another key; a cache that a tool makes beside them is none', async () => {
  put('packages/a/types/node_modules/@acme/utils-x', '');
  const keys = [await key()];
  put('packages/a/types/node_modules/@acme/utils-y', '');
  keys.push(await key());
  rmSync(join(root, 'packages/a/types/node_modules/@acme'), { recursive: true });
  put('packages/a/types/node_modules/@acme/utils-x', '');
  keys.push(await key());
  expect(new Set(keys).size).toBe(3);
  put('node_modules/.cache/x', '');
  put('packages/a/types/node_modules/.vite/x', '');
  expect(await key()).toBe(keys.at(-1));
});

test('another question is another key', async () => {
  const affected = await readTreeKey(root, ['affected', 'abc'], process.env);
  expect(await key()).not.toBe(affected);
});

test('source that git ignores has no key, for git cannot see it change', async () => {
  put('packages/a/types/dist/x.js', '');
  expect(await key()).toBeDefined();
  put('packages/a/types/src/secret.ts', '');
  expect(await key()).toBeUndefined();
});

test('files that git was told to pass over have no key', async () => {
  git('update-index', '--assume-unchanged', 'packages/a/types/src/index.ts');
  expect(await key()).toBeUndefined();
  git('update-index', '--no-assume-unchanged', 'packages/a/types/src/index.ts');
  expect(await key()).toBeDefined();
  git('update-index', '--skip-worktree', 'packages/a/types/src/index.ts');
  expect(await key()).toBeUndefined();
});

test('a repository in the repository has no key, for git does not look into it', async () => {
  put('packages/a/types/inner/x.ts', '');
  execFileSync('git', ['init', '--quiet', 'packages/a/types/inner'], { cwd: root });
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit', '--quiet', '--allow-empty', '-m', 'x'],
    {
      cwd: join(root, 'packages/a/types/inner'),
    },
  );
  expect(await key()).toBeUndefined();
});

test('without git there is no key', async () => {
  rmSync(join(root, '.git'), { recursive: true });
  expect(await key()).toBeUndefined();
});

test('the index and the objects of the repository are left alone', async () => {
  put('packages/a/types/src/new.ts', 'export const a = 1;\n');
  const objects = (): string[] =>
    readdirSync(join(root, '.git/objects'), { recursive: true, encoding: 'utf8' }).toSorted();
  const before = [readFileSync(join(root, '.git/index'), 'hex'), objects()];
  await key();
  expect([readFileSync(join(root, '.git/index'), 'hex'), objects()]).toEqual(before);
});

/** Slow and obvious: every path that is not ignored, with its kind, mode and content. */
const describeTree = (dir = ''): string =>
  readdirSync(join(root, dir), { withFileTypes: true })
    .filter(({ name }) => name !== '.git' && name !== 'node_modules')
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) return describeTree(path);
      return `${path} ${(statSync(join(root, path)).mode & 0o100).toString(8)} ${readFileSync(join(root, path), 'utf8')}\n`;
    })
    .join('');

const LOCK = 'node_modules/.pnpm/lock.yaml';
/** All that a check can depend on: what is in the tree, and what is installed. */
const describeState = (): string => `${describeTree()}${readFileSync(join(root, LOCK), 'utf8')}`;

const FILES = ['packages/a/types/src/index.ts', 'packages/a/types/src/b.ts', 'tools/c.ts'] as const;
const step = fc.oneof(
  fc.record({
    do: fc.constant('edit' as const),
    file: fc.constantFrom(...FILES),
    text: fc.constantFrom('1', '2', '3'),
  }),
  fc.record({
    do: fc.constantFrom('delete' as const, 'chmod' as const, 'rename' as const, 'stage' as const),
    file: fc.constantFrom(...FILES),
    text: fc.constant(''),
  }),
  fc.record({
    do: fc.constant('upgrade' as const),
    file: fc.constant(''),
    text: fc.constantFrom('vitest: 5', 'vitest: 6'),
  }),
  fc.record({
    do: fc.constantFrom('commit' as const, 'stash' as const, 'pop' as const, 'branch' as const, 'main' as const),
    file: fc.constant(''),
    text: fc.constant(''),
  }),
);
const attempt = (...args: string[]): void => {
  try {
    git(...args);
  } catch {
    // Nothing to stash, a conflict: the tree stays as it is, which is as good a step as any.
  }
};
const act = (each: { do: string; file: string; text: string }): void => {
  switch (each.do) {
    case 'edit':
      return put(each.file, each.text);
    case 'delete':
      return rmSync(join(root, each.file), { force: true });
    case 'chmod':
      return statSync(join(root, each.file), { throwIfNoEntry: false })
        ? chmodSync(join(root, each.file), 0o755)
        : undefined;
    case 'rename':
      return statSync(join(root, each.file), { throwIfNoEntry: false })
        ? renameSync(join(root, each.file), join(root, 'renamed.ts'))
        : undefined;
    case 'upgrade':
      return put(LOCK, each.text);
    case 'stage':
      return attempt('add', each.file);
    case 'commit':
      return commit();
    case 'stash':
      return attempt('stash', '--include-untracked');
    case 'pop':
      return attempt('stash', 'pop');
    case 'branch':
      return attempt('checkout', '--quiet', '-B', 'other');
    case 'main':
      return attempt('checkout', '--quiet', 'main');
  }
};

test('whatever is done to a repository, equal keys are equal states', { timeout: 60_000 }, async () => {
  put('tools/c.ts', '0');
  const keepsApart = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
    const seen = new Map<string, string>();
    for (const each of steps) {
      act(each);
      const now = (await key()) ?? '';
      const known = seen.get(now);
      seen.set(now, describeState());
      if (known !== undefined && known !== seen.get(now)) return false;
    }
    return true;
  });
  expect((await fc.check(keepsApart, { numRuns: 4 })).counterexample).toBeNull();
});
