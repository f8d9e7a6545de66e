import { execFileSync } from 'node:child_process';
import { cpSync, createWriteStream, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { makePrograms } from './make-programs.ts';
import { binPath, runBin } from './run-bin.ts';
import { runProgram } from './run-program.ts';
import { useFolder } from './use-folder.ts';

const folder = useFolder();

/** Runs a copy of the CLI whose template has a file that never ends, and signals it while it reads that file. */
const interruptWriting = async (signal: NodeJS.Signals, target: string) => {
  const copy = join(folder.path, 'cli');
  cpSync(inject('installed'), copy, { recursive: true, verbatimSymlinks: true });
  const endless = join(copy, 'node_modules', 'create-harness-repo', 'dist', 'template', 'package.json');
  rmSync(endless);
  execFileSync('mkfifo', [endless]);
  const work = join(folder.path, 'work');
  mkdirSync(join(work, 'empty'), { recursive: true });
  let seen: string[] = [];
  const ran = await runProgram(binPath(copy), [target, '--name', 'desk', '--no-install'], {
    cwd: work,
    started: (child) => {
      // It opens only once the CLI opened it to read.
      const feed = createWriteStream(endless).on('error', () => undefined);
      const drip = setInterval(() => feed.write(' '), 20);
      feed.on('open', () => {
        seen = readdirSync(work, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.creating-'));
        child.kill(signal);
      });
      child.on('exit', () => {
        clearInterval(drip);
        feed.destroy();
      });
    },
  });
  return { ...ran, seen, left: readdirSync(work, { recursive: true }) };
};

test('Ctrl-C while writing leaves nothing behind', async () => {
  const { code, stderr, seen, left } = await interruptWriting('SIGINT', 'new/desk');
  expect(seen).not.toEqual([]);
  expect([code, stderr]).toEqual([
    130,
    'error interrupted: ended by SIGINT, nothing was left behind. Hint: Run the command again.\n',
  ]);
  expect(left).toEqual(['empty']);
});

test('SIGTERM while filling an existing directory leaves it empty', async () => {
  const { code, left } = await interruptWriting('SIGTERM', 'empty');
  expect([code, left]).toEqual([143, ['empty']]);
});

test('a closed terminal while writing leaves nothing behind', async () => {
  const { code, left } = await interruptWriting('SIGHUP', 'desk');
  expect([code, left]).toEqual([129, ['empty']]);
});

/** Signals a creation as soon as its installation, this program, has written the file `begun`. */
const interruptInstalling = (installation: string) => {
  const begun = join(folder.path, 'begun');
  const program = join(folder.path, 'installation.mjs');
  writeFileSync(program, `${installation}\nsetInterval(() => {}, 1000);\nwriteFileSync('${begun}', '');`);
  const npm = `[ "$1" = exec ] || exit 0\nnode "${program}" &\nwait`;
  return runBin(['desk'], {
    cwd: folder.path,
    env: makePrograms(join(folder.path, 'bin'), { node: true, git: true, npm }),
    started: (child) => {
      const watch = setInterval(() => {
        if (!existsSync(begun)) return;
        clearInterval(watch);
        child.kill('SIGINT');
      }, 20);
      child.on('exit', () => clearInterval(watch));
    },
  });
};

const INTERRUPTED = [
  130,
  'error interrupted: ended by SIGINT. Hint: The repository is in place; go on with: ' +
    'cd desk && npm run setup && npm run check -- --all\n',
];

test('Ctrl-C while installing ends the installation, and the repository stays', async () => {
  const ended = join(folder.path, 'ended');
  // What npm started must be told to end as well, not only npm.
  const { code, stderr } = await interruptInstalling(
    `import { writeFileSync } from 'node:fs';
    process.on('SIGTERM', () => { writeFileSync('${ended}', ''); process.exit(); });`,
  );
  expect([code, stderr]).toEqual(INTERRUPTED);
  expect(existsSync(join(folder.path, 'desk', 'package.json'))).toBe(true);
  expect(existsSync(ended)).toBe(true);
});

test('an installation that does not listen is ended all the same', async () => {
  const { code, stderr } = await interruptInstalling(
    `import { writeFileSync } from 'node:fs';
    process.on('SIGTERM', () => {});`,
  );
  expect([code, stderr]).toEqual(INTERRUPTED);
});
