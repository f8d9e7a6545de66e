import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import type { Mutant } from './find-mutants.ts';

/** A workspace of its own, with the files of one commit and what is installed. */
export interface Copy {
  /** Absolute. */
  at: string;
  /** Puts a copy of the package at `dir` beside it, with a mutant planted in `file` or none; gives its folder, relative. */
  place: (dir: string, index: number, planted: (Mutant & { file: string }) | undefined) => string;
  remove: (folders: readonly string[]) => void;
  close: () => void;
}

/** What a run of tests in the copy is configured by. */
export const CONFIG = 'mutants.config.ts';

const SETUP = 'mutants.setup.ts';

// What runs as it is written has the places that V8 speaks of; what goes through Vite has not.
const setupText = (): string => `import { afterAll } from 'vitest';
import { beginCoverage, endCoverage } from ${JSON.stringify(join(import.meta.dirname, 'record-coverage.ts'))};
beginCoverage();
afterAll(endCoverage);
`;

/** Milliseconds: a mutant that waits for what never comes fails before it is ended. */
const PATIENCE_MS = 30_000;

const CONFIG_TEXT = `import own from './vitest.config.ts';
const limits = { testTimeout: ${PATIENCE_MS}, hookTimeout: ${PATIENCE_MS}, teardownTimeout: ${PATIENCE_MS} };
const record = ({ test, ...rest }) => {
  const setup = test?.experimental?.viteModuleRunner === false ? { setupFiles: ['./${SETUP}'] } : {};
  return { ...rest, test: { ...test, ...limits, ...setup } };
};
const { projects, ...test } = record(own).test;
export default { ...own, test: { ...test, ...(projects && { projects: projects.map(record) }) } };
`;

/** A copy of `commit` of the repository at `root` (absolute), outside of it, with the links to its installed packages. */
export const openCopy = (root: string, commit: string): Outcome<Copy> => {
  const at = realpathSync(mkdtempSync(join(tmpdir(), 'harness-mutants-')));
  const close = (): void => rmSync(at, { recursive: true, force: true });
  try {
    const files = checkOut(root, commit, at);
    symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'));
    for (const file of files.filter((each) => each.endsWith('/package.json'))) {
      const links = join(root, dirname(file), 'node_modules');
      if (existsSync(links))
        cpSync(links, join(at, dirname(file), 'node_modules'), { recursive: true, verbatimSymlinks: true });
    }
    writeFileSync(join(at, CONFIG), CONFIG_TEXT);
    writeFileSync(join(at, SETUP), setupText());
  } catch (error) {
    close();
    const message = `The copy to test in cannot be made: ${error instanceof Error ? error.message : String(error)}.`;
    return {
      ok: false,
      failures: [{ code: 'mutants-copy', message, hint: 'Install, and commit, before you measure.' }],
    };
  }
  const place: Copy['place'] = (dir, index, planted) => {
    const folder = `${dir}.m${index}`;
    cpSync(join(at, dir), join(at, folder), { recursive: true, verbatimSymlinks: true });
    if (planted) plant(join(at, folder, planted.file), planted);
    return folder;
  };
  const remove = (folders: readonly string[]): void => {
    for (const folder of folders) rmSync(join(at, folder), { recursive: true, force: true });
  };
  return { ok: true, value: { at, place, remove, close } };
};

/** Writes the files of the commit to `at`, with an index of its own, and gives their paths. */
const checkOut = (root: string, commit: string, at: string): string[] => {
  const git = (...args: string[]): string =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GIT_INDEX_FILE: join(at, '.index') },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
    });
  mkdirSync(at, { recursive: true });
  const prefix = git('rev-parse', '--show-prefix').trim();
  git('read-tree', `${commit}:${prefix}`);
  git('checkout-index', '--all', '--quiet', `--prefix=${at}/`);
  const files = git('ls-files', '-z', '--cached', ':/').split('\0').filter(Boolean);
  rmSync(join(at, '.index'));
  return files;
};

const plant = (path: string, { start, end, text }: Mutant): void => {
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, `${source.slice(0, start)}${text}${source.slice(end)}`);
};
