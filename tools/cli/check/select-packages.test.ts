import type { WorkspacePackage } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import { selectPackages } from './select-packages.ts';

const draw = (dir: string, dependencies: Record<string, string>): WorkspacePackage => {
  const [, owner = '', kind = ''] = dir.split('/');
  const family = dir.startsWith('tools/') ? 'tool' : 'layer';
  const name = dir.replace('packages/', '').replace('/', '-');
  return { dir, manifest: { name, dependencies }, place: { family, kind, owner, dir, packageName: name } };
};

const types = draw('packages/tickets/types', {});
const service = draw('packages/tickets/service', { 'tickets-types': 'workspace:*' });
const ui = draw('packages/tickets/ui', { 'tickets-service': 'workspace:*' });
const billing = draw('packages/billing/types', {});
const spec = draw('tools/spec', {});
const workspace = [types, service, ui, billing, spec];

test('a change affects its package and all that depend on it, directly or not', () => {
  expect([...selectPackages(workspace, ['packages/tickets/types/src/ticket.ts'])]).toEqual([
    types.dir,
    service.dir,
    ui.dir,
  ]);
});

test('a change at the top affects nothing below', () => {
  expect([...selectPackages(workspace, ['packages/tickets/ui/src/list.tsx'])]).toEqual([ui.dir]);
});

test('a file of a deleted package affects everything', () => {
  const withoutTypes = [service, ui, billing];
  expect(selectPackages(withoutTypes, ['packages/tickets/types/package.json']).size).toBe(3);
});

test('a change of a tool affects everything', () => {
  expect(selectPackages(workspace, ['tools/spec/place.ts']).size).toBe(workspace.length);
});

test('a change of a root configuration affects everything', () => {
  expect(selectPackages(workspace, ['tsconfig.base.json']).size).toBe(workspace.length);
});

test('a change of prose affects no package', () => {
  expect(selectPackages(workspace, ['README.md', 'docs/decisions/001-x.md']).size).toBe(0);
});

test('packages that depend on each other are selected once', () => {
  const left = draw('packages/a/types', { 'b-types': 'workspace:*' });
  const right = draw('packages/b/types', { 'a-types': 'workspace:*' });
  expect([...selectPackages([left, right], ['packages/a/types/src/x.ts'])]).toEqual([left.dir, right.dir]);
});
