import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { changedPaths, type Tree } from '../scripts/compose-template.ts';
import { parseTemplateIgnore } from '../scripts/parse-template-ignore.ts';
import { readFolder, readWorkingTree } from '../scripts/read-tree.ts';
import { renderGoldenList } from '../scripts/render-golden-list.ts';
import { TESTED_PATH } from '../src/describe-tested.ts';
import { RECORD_PATH } from '../src/plan-creation.ts';
import { runBin } from './run-bin.ts';
import { useFolder } from './use-folder.ts';

const HOME = dirname(import.meta.dirname);
const ROOT = dirname(HOME);
const CHANGED = [...changedPaths(readFolder(join(HOME, 'overlay'))), TESTED_PATH];

const folder = useFolder();
const render = async (name: string, scope: string): Promise<Tree> => {
  const args = ['desk', '--name', name, '--scope', scope, '--no-install', '--no-git'];
  const { code, stderr } = await runBin(args, { cwd: folder.path });
  expect([code, stderr]).toEqual([0, '']);
  return readFolder(join(folder.path, 'desk'));
};
const digest = (tree: Tree, without: string[]): [path: string, text: string, executable: boolean][] =>
  [...tree]
    .filter(([path]) => !without.includes(path))
    .map(([path, { bytes, executable }]): [string, string, boolean] => [path, bytes.toString('latin1'), executable])
    .toSorted(([left], [right]) => (left < right ? -1 : 1));

test('with our own answers, the repository is this workspace', async () => {
  const isIgnored = parseTemplateIgnore(readFileSync(join(ROOT, '.templateignore'), 'utf8'));
  const ours: Tree = new Map([...readWorkingTree(ROOT)].filter(([path]) => !isIgnored(path)));
  const created = await render('acme-workspace', '@acme');
  expect(digest(created, [...CHANGED, RECORD_PATH])).toEqual(digest(ours, CHANGED));
});

test('a release has tested every tool, and here, where they are made, each is tested in every check', async () => {
  const created = await render('desk', '@desk');
  const toolsIn = (text: string): string[] => Object.keys(JSON.parse(text).tools);
  const manifests = [...created.keys()].filter((path) => /^tools\/[^/]+\/package\.json$/.test(path));
  expect(toolsIn(created.get(TESTED_PATH)?.bytes.toString() ?? '')).toEqual(manifests.map(dirname).toSorted());
  expect(toolsIn(readFileSync(join(ROOT, TESTED_PATH), 'utf8'))).toEqual([]);
});

test('the created files are those that were reviewed', async () => {
  const created = await render('desk', '@desk');
  const paths = [...created.keys()].filter((path) => path !== RECORD_PATH);
  // A new line is a newly shipped file: `npm run golden` in create-harness-repo writes it, a reviewer decides.
  expect(renderGoldenList(paths, CHANGED)).toBe(readFileSync(join(HOME, 'golden-files.txt'), 'utf8'));
});

test('with other answers, no literal of ours is left', async () => {
  const created = await render('help-desk', '@globex');
  const left = [...created].filter(([, { bytes }]) => /@acme|acme-workspace/.test(bytes.toString('latin1')));
  expect(left.map(([path]) => path)).toEqual([]);
});

test('every path that the map names exists', async () => {
  const created = await render('help-desk', '@globex');
  const map = created.get('AGENTS.md')?.bytes.toString() ?? '';
  const spans = [...map.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
  // `packages/<domain>/<layer>` names packages.
  const named = spans
    .filter((span) => /^[\w<>-]+[./][\w./<>-]+$/.test(span))
    .map((span) => span.replace(/\/?<.*$/, ''));
  expect(named).toContain('harness.config.ts');
  expect(named.filter((path) => !existsSync(join(folder.path, 'desk', path)))).toEqual([]);
});
