import {
  EXAMPLE_SPEC,
  type HarnessSpec,
  judgeEdge,
  kindsVisibleTo,
  lowerLayers,
  placeOf,
  type Verdict,
} from '@acme/tools-spec';
import { expect, test } from 'vitest';

const judge = (from: string, to: string, spec: HarnessSpec = EXAMPLE_SPEC): Verdict => {
  const [start, end] = [placeOf(spec, from), placeOf(spec, to)];
  if (!start || !end) throw new Error(`no place: ${from} or ${to}`);
  return judgeEdge(spec, start, end);
};

const relation = (from: string, to: string, spec?: HarnessSpec): string => {
  const verdict = judge(from, to, spec);
  return verdict.allowed ? 'allowed' : verdict.relation;
};

test('a layer may import the lower ones of its domain', () => {
  expect(relation('packages/tickets/service', 'packages/tickets/repo')).toBe('allowed');
  expect(relation('packages/tickets/service', 'packages/tickets/types')).toBe('allowed');
});

test('a higher layer of the same domain is upward', () => {
  expect(relation('packages/tickets/repo', 'packages/tickets/service')).toBe('upward');
  expect(relation('packages/tickets/types', 'packages/tickets/ui')).toBe('upward');
});

test('parts of one layer may need each other, and what their layer may', () => {
  expect(relation('packages/tickets/service', 'packages/tickets/service-comments')).toBe('allowed');
  expect(relation('packages/tickets/service-comments', 'packages/tickets/service-search')).toBe('allowed');
  expect(relation('packages/tickets/service-comments', 'packages/tickets/repo')).toBe('allowed');
  expect(relation('packages/tickets/service-comments', 'packages/tickets/runtime')).toBe('upward');
  expect(relation('packages/tickets/repo', 'packages/tickets/service-comments')).toBe('upward');
});

test('a part is as visible to other domains as its layer', () => {
  expect(relation('packages/accounts/service', 'packages/tickets/types-search')).toBe('allowed');
  expect(relation('packages/accounts/service', 'packages/tickets/service-comments')).toBe('foreign');
});

test('of another domain only the visible layers may be imported, whatever the height', () => {
  expect(relation('packages/tickets/repo', 'packages/accounts/types')).toBe('allowed');
  expect(relation('packages/tickets/types', 'packages/accounts/types')).toBe('allowed');
  expect(relation('packages/tickets/service', 'packages/accounts/repo')).toBe('foreign');
  expect(relation('packages/tickets/service', 'packages/accounts/ui')).toBe('foreign');
});

test('an exception allows its edge, not its reverse and not its neighbours', () => {
  const exceptions = [{ from: 'tickets/service', to: 'accounts/repo', reason: 'a migration' }];
  const spec: HarnessSpec = { ...EXAMPLE_SPEC, domains: { ...EXAMPLE_SPEC.domains, exceptions } };
  expect(relation('packages/tickets/service', 'packages/accounts/repo', spec)).toBe('allowed');
  expect(relation('packages/accounts/repo', 'packages/tickets/service', spec)).toBe('foreign');
  expect(relation('packages/tickets/runtime', 'packages/accounts/repo', spec)).toBe('foreign');
});

test('a layer imports the groups that the spec lists for it', () => {
  expect(relation('packages/tickets/service', 'packages/providers/clock')).toBe('allowed');
  expect(relation('packages/tickets/repo', 'packages/providers/clock')).toBe('kind');
  expect(relation('packages/tickets/ui', 'packages/apps/desk')).toBe('kind');
});

test('a group imports the kinds that the spec lists for it, its own only if listed', () => {
  expect(relation('packages/apps/desk', 'packages/tickets/runtime')).toBe('allowed');
  expect(relation('packages/apps/desk', 'packages/tickets/repo')).toBe('kind');
  expect(relation('packages/utils/retry', 'packages/utils/sleep')).toBe('allowed');
  expect(relation('packages/providers/clock', 'packages/providers/http')).toBe('kind');
});

test('a tool imports the tools that the spec lists for it', () => {
  expect(relation('tools/spec', 'tools/findings')).toBe('allowed');
  expect(relation('tools/findings', 'tools/spec')).toBe('kind');
  expect(relation('tools/cli', 'tools/anything')).toBe('allowed');
  expect(relation('tools/unlisted', 'tools/findings')).toBe('kind');
});

test('packages and tools do not know each other, standalone packages know none', () => {
  expect(relation('tools/cli', 'packages/utils/retry')).toBe('kind');
  expect(relation('packages/utils/retry', 'tools/findings')).toBe('kind');
  expect(relation('bench', 'packages/utils/retry')).toBe('kind');
  expect(relation('packages/apps/desk', 'bench')).toBe('kind');
});

test('a standalone package imports the kinds that the spec lists for it, and nobody imports it', () => {
  const spec = { ...EXAMPLE_SPEC, standalone: { mayImport: ['tool'] } };
  expect(relation('bench', 'tools/findings', spec)).toBe('allowed');
  expect(relation('bench', 'packages/utils/retry', spec)).toBe('kind');
  expect(relation('tools/cli', 'bench', spec)).toBe('kind');
});

test('every package may import itself', () => {
  expect(relation('packages/providers/clock', 'packages/providers/clock')).toBe('allowed');
  expect(relation('bench', 'bench')).toBe('allowed');
});

test('a refusal lists what may be imported', () => {
  expect(judge('packages/tickets/repo', 'packages/tickets/ui')).toEqual({
    allowed: false,
    relation: 'upward',
    mayImport: ['types', 'config', 'utils'],
  });
  expect(judge('tools/spec', 'tools/cli')).toMatchObject({ mayImport: ['findings'] });
});

test('lower layers are listed from the lowest', () => {
  expect(lowerLayers(EXAMPLE_SPEC, 'service')).toEqual(['types', 'config', 'repo']);
  expect(lowerLayers(EXAMPLE_SPEC, 'types')).toEqual([]);
});

test('the kinds visible to a tool are none', () => {
  const tool = placeOf(EXAMPLE_SPEC, 'tools/spec');
  expect(tool && kindsVisibleTo(EXAMPLE_SPEC, tool)).toEqual([]);
});
