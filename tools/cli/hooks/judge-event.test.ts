import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import type { HookEvent } from './hook-event.ts';
import { judgeEvent } from './judge-event.ts';

const PAGE = '# A\n\nfree\n\n<!-- generated:rules -->\nlisted\n<!-- /generated:rules -->\n\nfree too\n';
const WAIVER = '---\nrule: no-cycles\nowner: "@team"\n---\n';
const FILES: Record<string, string> = { 'docs/a.md': PAGE, 'docs/waivers/a.md': WAIVER };

const judge = (event: HookEvent): boolean => judgeEvent(EXAMPLE_SPEC, event, (file) => FILES[file]) !== undefined;
const run = (command: string): boolean => judge({ kind: 'command', command });
const edit = (file: string, text: string, replaced?: string): boolean => judge({ kind: 'edit', file, text, replaced });

test('hooks of git are not skipped', () => {
  expect(run('git commit --no-verify -m "x"')).toBe(true);
  expect(run('cd a && git push --no-verify')).toBe(true);
  expect(run('git commit -nm "x"')).toBe(true);
  expect(run('git -c core.hooksPath=/dev/null commit')).toBe(true);
  expect(run('git config core.hooksPath /dev/null')).toBe(true);
});

test('what only speaks of it is fine', () => {
  expect(run('git commit -m "refuse --no-verify and -n"')).toBe(false);
  expect(run('git commit -am "x"')).toBe(false);
  expect(run('git log -n 5')).toBe(false);
  expect(run("rg -- '--no-verify' docs")).toBe(false);
});

test('a waiver has an owner, by command and by hand', () => {
  expect(run('pnpm harness waive no-cycles a.ts --reason x')).toBe(true);
  expect(run('pnpm harness waive no-cycles a.ts --reason x --owner @team')).toBe(false);
  expect(edit('docs/waivers/b.md', '---\nrule: x\n---\n')).toBe(true);
  expect(edit('docs/waivers/b.md', WAIVER)).toBe(false);
  expect(edit('docs/waivers/a.md', '', 'owner: "@team"\n')).toBe(true);
  expect(edit('docs/waivers/a.md', 'no-await', 'no-cycles')).toBe(false);
  expect(edit('docs/waivers/README.md', 'x')).toBe(false);
});

test('what is generated is not edited, what is beside it may be', () => {
  expect(edit('pnpm-lock.yaml', 'x')).toBe(true);
  expect(edit('package.json', 'x')).toBe(false);
  expect(edit('docs/a.md', 'other', 'listed')).toBe(true);
  expect(edit('docs/a.md', 'other', 'free\n')).toBe(false);
  expect(edit('docs/a.md', 'other', 'free too')).toBe(false);
});

test('what is done, and the end, are not refused', () => {
  expect(judge({ kind: 'edited', file: 'pnpm-lock.yaml' })).toBe(false);
  expect(judge({ kind: 'stop', isAgain: false })).toBe(false);
});
