import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { binPath } from './run-bin.ts';
import { runProgram } from './run-program.ts';
import { useFolder } from './use-folder.ts';

const folder = useFolder();
/** util-linux's `script` gives a program a terminal. */
const onTerminal = (args: string, env: NodeJS.ProcessEnv, typed = { after: 'never', text: '' }) => {
  const command = `stty columns 90; '${binPath()}' ${args} --no-install --no-git`;
  const flags = ['--quiet', '--return', '--command', command, '/dev/null'];
  return runProgram('script', flags, { cwd: folder.path, env: { CI: '', TERM: 'xterm', ...env }, typed });
};

test('only what is missing is asked', async () => {
  const { code, stdout } = await onTerminal(
    'desk --name help --product Desks --customers Us --team Two --vision More',
    {},
    { after: 'npm scope', text: '@globex\r' },
  );
  expect([code, stdout]).toEqual([0, expect.stringContaining('Which npm scope do its packages have?')]);
  expect(stdout).not.toContain('What is the workspace called?');
  expect(stdout).toContain('packages are @globex/*');
});

test('Ctrl-C at a question writes nothing', async () => {
  const { code, stdout } = await onTerminal('desk', {}, { after: 'workspace called', text: '\u0003' });
  expect([code, stdout]).toEqual([130, expect.stringContaining('error interrupted: Nothing was written.')]);
  expect(readdirSync(folder.path)).toEqual([]);
});

test('with --yes nothing is asked, and NO_COLOR keeps even a terminal plain', async () => {
  const { code, stdout } = await onTerminal('desk --yes', { NO_COLOR: '1' });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^create-harness-repo /);
  expect(stdout).not.toContain('\u001B');
  expect(existsSync(join(folder.path, 'desk', 'package.json'))).toBe(true);
});
