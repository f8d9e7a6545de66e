import { expect, test } from 'vitest';
import { pruneWorkspace } from './prune-workspace.ts';

const workspace = `packages:
  - '*'

catalog:
  # the runtime
  node: 24.0.0
  '@clack/prompts': 1.0.0
  yaml: 2.0.0
`;

test('entries that no manifest takes from the catalog go, comments stay', () => {
  expect(pruneWorkspace(workspace, [{ devDependencies: { node: 'catalog:' } }, { dependencies: { yaml: '2.0.0' } }]))
    .toBe(`packages:
  - '*'

catalog:
  # the runtime
  node: 24.0.0
`);
});

test('a workspace that uses everything stays byte for byte', () => {
  const dependencies = { node: 'catalog:', '@clack/prompts': 'catalog:', yaml: 'catalog:' };
  expect(pruneWorkspace(workspace, [{ dependencies }])).toBe(workspace);
});
