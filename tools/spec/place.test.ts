import { EXAMPLE_SPEC, placeNamed, placeOf } from '@acme/tools-spec';
import { assert, constantFrom, option, property, stringMatching, tuple } from 'fast-check';
import { expect, test } from 'vitest';

const placed = (path: string): string | undefined => {
  const place = placeOf(EXAMPLE_SPEC, path);
  return place && `${place.family} ${place.kind} ${place.owner} ${place.dir} ${place.packageName}`;
};

test('a layer stands in its domain', () => {
  expect(placed('packages/tickets/service')).toBe(
    'layer service tickets packages/tickets/service @acme/tickets-service',
  );
});

test('a file has the place of its package', () => {
  expect(placed('packages/tickets/service/src/a/b.ts')).toBe(placed('packages/tickets/service'));
});

test('a part of a layer is named after it, and of its kind', () => {
  expect(placed('packages/tickets/service-comments/src/index.ts')).toBe(
    'layer service tickets packages/tickets/service-comments @acme/tickets-service-comments',
  );
});

test('a folder below a domain that is no layer has no place', () => {
  expect(placed('packages/tickets/service-')).toBeUndefined();
  expect(placed('packages/tickets/misc')).toBeUndefined();
  expect(placed('packages/tickets/services')).toBeUndefined();
});

test('a group has a folder each', () => {
  expect(placed('packages/utils/retry/src/index.ts')).toBe('group utils retry packages/utils/retry @acme/utils-retry');
});

test('a tool stands below the folder of tools', () => {
  expect(placed('tools/spec/index.ts')).toBe('tool tool spec tools/spec @acme/tools-spec');
});

test('a standalone package is published under the name of its folder', () => {
  expect(placed('bench/run.ts')).toBe('standalone standalone bench bench bench');
});

test('the folders of packages, hidden folders and the root have no place', () => {
  expect(placed('packages')).toBeUndefined();
  expect(placed('packages/tickets')).toBeUndefined();
  expect(placed('packages/utils')).toBeUndefined();
  expect(placed('tools')).toBeUndefined();
  expect(placed('.github/workflows/ci.yml')).toBeUndefined();
  expect(placed('')).toBeUndefined();
});

test('a folder whose name only begins alike is another place', () => {
  expect(placed('packages-old/tickets/service')).toBe('standalone standalone packages-old packages-old packages-old');
  expect(placed('packages/utils-old/types')).toBe(
    'layer types utils-old packages/utils-old/types @acme/utils-old-types',
  );
});

const named = (name: string): string | undefined => placeNamed(EXAMPLE_SPEC, name)?.dir;

test('a name leads to its folder', () => {
  expect(named('@acme/tickets-service')).toBe('packages/tickets/service');
  expect(named('@acme/help-desk-service')).toBe('packages/help-desk/service');
  expect(named('@acme/utils-map-with-concurrency')).toBe('packages/utils/map-with-concurrency');
  expect(named('@acme/tools-graph-rules')).toBe('tools/graph-rules');
});

test('the name of a part leads to it, also in a domain that is called like a layer', () => {
  expect(named('@acme/tickets-service-comments')).toBe('packages/tickets/service-comments');
  expect(named('@acme/self-service-repo')).toBe('packages/self-service/repo');
  expect(named('@acme/self-service-desk-repo-search')).toBe('packages/self-service-desk/repo-search');
  expect(named('@acme/-service-comments')).toBeUndefined();
});

test('a name that no place has leads nowhere', () => {
  expect(named('@acme/tickets')).toBeUndefined();
  expect(named('@acme/tickets-misc')).toBeUndefined();
  expect(named('@acme/utils')).toBeUndefined();
  expect(named('@acme/-service')).toBeUndefined();
  expect(named('@other/tickets-service')).toBeUndefined();
  expect(named('tickets-service')).toBeUndefined();
});

test('of two layers whose names end alike the longer is meant', () => {
  const layers = [
    { name: 'ui', mayImport: [] },
    { name: 'admin-ui', mayImport: [] },
  ];
  const spec = { ...EXAMPLE_SPEC, domains: { ...EXAMPLE_SPEC.domains, layers } };
  expect(placeNamed(spec, '@acme/tickets-admin-ui')?.dir).toBe('packages/tickets/admin-ui');
  expect(placeNamed(spec, '@acme/tickets-ui')?.dir).toBe('packages/tickets/ui');
});

test('the place of a folder and the place of its name agree', () => {
  const word = stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6})?$/);
  const group = constantFrom('packages/utils', 'packages/providers', 'packages/apps', 'tools');
  const domain = word.filter((each) => !/^(utils|providers|apps|tools)(-|$)/.test(each));
  const layers = EXAMPLE_SPEC.domains.layers.map(({ name }) => name);
  const part = word.filter((each) => !each.split('-').some((one) => layers.includes(one)));
  const layer = tuple(constantFrom(...layers), option(part, { nil: undefined })).map(([name, own]) =>
    own === undefined ? name : `${name}-${own}`,
  );
  assert(
    property(tuple(group, word), tuple(domain, layer), ([folder, name], [owner, kind]) => {
      const inGroup = placeOf(EXAMPLE_SPEC, `${folder}/${name}`);
      const inDomain = placeOf(EXAMPLE_SPEC, `packages/${owner}/${kind}`);
      expect(placeNamed(EXAMPLE_SPEC, inGroup?.packageName ?? '')).toEqual(inGroup);
      expect(placeNamed(EXAMPLE_SPEC, inDomain?.packageName ?? '')).toEqual(inDomain);
    }),
  );
});
