import { EXAMPLE_SPEC, type HarnessSpec, judgeEdge, placeOf } from '@acme/tools-spec';
import { type CruiserRule, deriveCruiserOptions } from '@acme/tools-graph-rules';
import { expect, test } from 'vitest';

const PLACES = [
  'packages/tickets/types',
  'packages/tickets/repo',
  'packages/tickets/service',
  'packages/tickets/service-comments',
  'packages/tickets/ui',
  'packages/accounts/types',
  'packages/accounts/types-search',
  'packages/accounts/repo',
  'packages/accounts/service',
  'packages/providers/clock',
  'packages/providers/http',
  'packages/utils/retry',
  'packages/utils/types',
  'packages/utils/ui',
  'packages/apps/desk',
  'tools/cli',
  'tools/findings',
  'tools/spec',
  'tools/unlisted',
];

const matches = (path: string | undefined, pathNot: readonly string[] | undefined, file: string): boolean =>
  (path === undefined || new RegExp(path).test(file)) && !pathNot?.some((each) => new RegExp(each).test(file));

/** What dependency-cruiser does with a rule. */
const forbids = ({ from, to }: CruiserRule, start: string, end: string): boolean => {
  if (!to.path || !matches(from.path, from.pathNot, start)) return false;
  const domain = new RegExp(from.path ?? '').exec(start)?.[1] ?? '';
  return matches(
    to.path,
    to.pathNot?.map((each) => each.replace('$1', domain)),
    end,
  );
};

/** Every pair of places on which the derived rules and the spec's own judge do not agree. */
const disagreements = (spec: HarnessSpec, places = PLACES): string[] => {
  const { forbidden } = deriveCruiserOptions(spec);
  return places.flatMap((from) =>
    places
      .filter((to) => {
        const [start, end] = [placeOf(spec, from), placeOf(spec, to)];
        const allowed = start && end && judgeEdge(spec, start, end).allowed;
        return allowed === forbidden.some((rule) => forbids(rule, `${from}/src/a.ts`, `${to}/src/b.ts`));
      })
      .map((to) => `${from} → ${to}`),
  );
};

test('the derived rules forbid what the spec forbids, and nothing else', () => {
  expect(disagreements(EXAMPLE_SPEC)).toEqual([]);
});

test('an exception is allowed for its own edge', () => {
  const exceptions = [{ from: 'tickets/service', to: 'accounts/repo', reason: 'a migration' }];
  expect(disagreements({ ...EXAMPLE_SPEC, domains: { ...EXAMPLE_SPEC.domains, exceptions } })).toEqual([]);
});

test('a layer whose name begins like another one is no part of it', () => {
  const layers = [...EXAMPLE_SPEC.domains.layers, { name: 'repo-admin', mayImport: [] }];
  const places = [...PLACES, 'packages/tickets/repo-admin', 'packages/tickets/repo-admin-search'];
  expect(disagreements({ ...EXAMPLE_SPEC, domains: { ...EXAMPLE_SPEC.domains, layers } }, places)).toEqual([]);
});

test('a group that may import layers, or nothing, is judged alike', () => {
  const groups = EXAMPLE_SPEC.groups.map((group) => ({ ...group, mayImport: group.name === 'utils' ? [] : ['types'] }));
  expect(disagreements({ ...EXAMPLE_SPEC, groups })).toEqual([]);
});
