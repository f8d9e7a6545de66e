import { expect, test } from 'vitest';
import { locateFile } from './locate-file.ts';

const settings = { harness: { root: '/work/desk' } };

test('a file is found from the root', () => {
  const file = { cwd: '/work/desk', filename: '/work/desk/packages/tickets/ui/src/page.tsx', settings };
  expect(locateFile(file)).toEqual({ root: '/work/desk', path: 'packages/tickets/ui/src/page.tsx' });
});

test('and from a folder below it', () => {
  const file = {
    cwd: '/work/desk/packages/tickets',
    filename: '/work/desk/packages/tickets/ui/src/page.tsx',
    settings,
  };
  expect(locateFile(file)).toEqual({ root: '/work/desk', path: 'packages/tickets/ui/src/page.tsx' });
});

test('a tree elsewhere is its own root', () => {
  const file = { cwd: '/tmp/canaries', filename: '/tmp/canaries/tools/cli/run.ts', settings };
  expect(locateFile(file)).toEqual({ root: '/tmp/canaries', path: 'tools/cli/run.ts' });
});

test('a folder whose name only begins like the root is elsewhere', () => {
  const file = { cwd: '/work/desk-2', filename: '/work/desk-2/tools/cli/run.ts', settings };
  expect(locateFile(file)).toEqual({ root: '/work/desk-2', path: 'tools/cli/run.ts' });
});

test('without the setting the root is where the linter was started', () => {
  const file = { cwd: '/work/desk', filename: '/work/desk/tools/cli/run.ts', settings: {} };
  expect(locateFile(file)).toEqual({ root: '/work/desk', path: 'tools/cli/run.ts' });
});

test('each folder may be a workspace of its own', () => {
  const file = {
    cwd: '/tmp/canaries',
    filename: '/tmp/canaries/7/tools/cli/run.ts',
    settings: { harness: { folders: true } },
  };
  expect(locateFile(file)).toEqual({ root: '/tmp/canaries/7', path: 'tools/cli/run.ts' });
});

test('paths of Windows have forward slashes', () => {
  const root = String.raw`C:\work\desk`;
  const file = { cwd: root, filename: String.raw`C:\work\desk\tools\cli\run.ts`, settings: { harness: { root } } };
  expect(locateFile(file)).toEqual({ root: 'C:/work/desk', path: 'tools/cli/run.ts' });
});
