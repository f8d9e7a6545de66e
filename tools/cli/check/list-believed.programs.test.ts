import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listBelieved } from './list-believed.ts';
import { readChanges } from './read-changes.ts';

const RECORD = {
  files: { 'vitest.config.ts': 'f1' },
  versions: { vitest: '5.1.1' },
  tools: { 'tools/cli': 'c1', 'tools/spec': 's1' },
};

let root = '';

const git = (...args: string[]): void => {
  const settings = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...settings, ...args], { cwd: root, stdio: 'ignore' });
};

const record = (text: string): void => writeFileSync(join(root, 'tools/tested.json'), text);

const believed = async (...named: string[]): Promise<string[]> =>
  listBelieved(root, EXAMPLE_SPEC, await readChanges(root), new Set(named));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'believed 🎫 '));
  mkdirSync(join(root, 'tools'));
  record(JSON.stringify(RECORD));
  git('init', '-b', 'main');
  git('add', '-A');
  git('commit', '-m', 'first');
  git('checkout', '-b', 'change');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('a record that the change does not touch is believed, but for the tools that were asked for', async () => {
  expect(await believed()).toEqual(['tools/cli', 'tools/spec']);
  expect(await believed('tools/cli')).toEqual(['tools/spec']);
});

test('of a tool that the change records itself it is not, committed or not', async () => {
  record(JSON.stringify({ ...RECORD, tools: { ...RECORD.tools, 'tools/cli': 'c2' } }));
  expect(await believed()).toEqual(['tools/spec']);
  git('commit', '-a', '-m', 'second');
  expect(await believed()).toEqual(['tools/spec']);
});

test('on the main branch, where it was checked on its way, it is', async () => {
  record(JSON.stringify({ ...RECORD, tools: { ...RECORD.tools, 'tools/cli': 'c2' } }));
  git('commit', '-a', '-m', 'second');
  git('checkout', 'main');
  git('merge', '--ff-only', 'change');
  expect(await believed()).toEqual(['tools/cli', 'tools/spec']);
});

test('with other versions or another configuration of the tests it is believed of no tool', async () => {
  record(JSON.stringify({ ...RECORD, versions: { vitest: '5.2.0' } }));
  expect(await believed()).toEqual([]);
  record(JSON.stringify({ ...RECORD, files: {} }));
  expect(await believed()).toEqual([]);
});

test('a record that the change adds is believed of nothing, and neither is one that cannot be read', async () => {
  git('checkout', 'main');
  git('rm', '-q', 'tools/tested.json');
  git('commit', '-m', 'second');
  git('checkout', '-b', 'other');
  mkdirSync(join(root, 'tools'), { recursive: true });
  record(JSON.stringify(RECORD));
  expect(await believed()).toEqual([]);
  record('{');
  expect(await believed()).toEqual([]);
});

test('it speaks of tools alone, and where there is none of nothing', async () => {
  record(JSON.stringify({ ...RECORD, tools: { 'packages/tickets/service': 'p1', 'tools/spec': 's1' } }));
  git('commit', '-a', '-m', 'second');
  git('checkout', 'main');
  git('merge', '--ff-only', 'change');
  expect(await believed()).toEqual(['tools/spec']);
  rmSync(join(root, 'tools/tested.json'));
  expect(await believed()).toEqual([]);
});
