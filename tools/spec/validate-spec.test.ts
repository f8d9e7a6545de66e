import type { Failure, Outcome } from '@acme/tools-findings';
import { EXAMPLE_SPEC, type HarnessSpec } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import { validateSpec } from './validate-spec.ts';

const validate = (data: unknown, exists: (path: string) => boolean = () => true): Outcome<HarnessSpec> =>
  validateSpec(data, exists);

const failures = (data: unknown, exists?: (path: string) => boolean): Failure[] => {
  const outcome = validate(data, exists);
  return outcome.ok ? [] : outcome.failures;
};

const said = (data: unknown, exists?: (path: string) => boolean): string[] =>
  failures(data, exists).map(({ code, message }) => `${code}: ${message}`);

const { domains, groups, tools } = EXAMPLE_SPEC;

test('a sound spec comes back as it is', () => {
  expect(validate(EXAMPLE_SPEC)).toEqual({ ok: true, value: EXAMPLE_SPEC });
});

test('what is no spec at all is described', () => {
  expect(said(undefined)).toEqual([expect.stringMatching(/^spec-shape: harness\.config\.ts: the default export: /)]);
  expect(said([])).toHaveLength(1);
});

test('a missing and a wrong field are named by their path, all at once', () => {
  const { scope: _, ...rest } = EXAMPLE_SPEC;
  expect(said({ ...rest, budget: { ...EXAMPLE_SPEC.budget, ceilingSeconds: 'sixty' } })).toEqual([
    expect.stringMatching(/^spec-shape: harness\.config\.ts: scope: /),
    expect.stringMatching(/^spec-shape: harness\.config\.ts: budget\.ceilingSeconds: /),
  ]);
});

test('an unknown field is refused, for it would be obeyed by nobody', () => {
  expect(said({ ...EXAMPLE_SPEC, limit: {} })).toEqual([expect.stringContaining('limit')]);
});

test('a ceiling is a positive number of seconds', () => {
  expect(said({ ...EXAMPLE_SPEC, budget: { ...EXAMPLE_SPEC.budget, ceilingSeconds: 0 } })).toHaveLength(1);
  expect(said({ ...EXAMPLE_SPEC, budget: { ...EXAMPLE_SPEC.budget, ceilingSeconds: 0.5 } })).toEqual([]);
});

test('a waiver runs for a whole number of days', () => {
  expect(said({ ...EXAMPLE_SPEC, waivers: { maxDays: 0 } })).toHaveLength(1);
  expect(said({ ...EXAMPLE_SPEC, waivers: { maxDays: 1 } })).toEqual([]);
});

test('a guarded path exists', () => {
  const exists = (path: string): boolean => path !== 'gone/';
  expect(said({ ...EXAMPLE_SPEC, guarded: ['gone/'] }, exists)).toEqual([
    "spec-path: guarded names the path 'gone/', which matches nothing.",
  ]);
  expect(said({ ...EXAMPLE_SPEC, guarded: ['tools/'] }, exists)).toEqual([]);
});

test('the command is of a layer that there is, from a package that there is', () => {
  const command = { package: '@acme/providers-telemetry', name: 'defineCommand', layer: 'actions' };
  expect(said({ ...EXAMPLE_SPEC, command })).toEqual([
    "spec-unknown-layer: command names the unknown layer 'actions'.",
  ]);
  const gone = (path: string): boolean => path !== 'packages/providers/telemetry';
  expect(said(EXAMPLE_SPEC, gone)).toEqual([
    "spec-path: command names the path 'packages/providers/telemetry', which matches nothing.",
  ]);
});

test('each job has one helper, in a package that there is or in the platform', () => {
  const sleep = { does: 'sleep', package: '@acme/utils-sleep', name: 'sleep', insteadOf: [] };
  const exists = (path: string): boolean => path !== 'packages/utils/sleep' && path !== 'sleep';
  expect(said({ ...EXAMPLE_SPEC, helpers: [sleep, sleep] })).toEqual(["spec-duplicate: two helpers do 'sleep'."]);
  expect(said({ ...EXAMPLE_SPEC, helpers: [sleep] }, exists)).toHaveLength(1);
  expect(said({ ...EXAMPLE_SPEC, helpers: [{ ...sleep, package: 'sleep' }] }, exists)).toHaveLength(1);
  expect(said({ ...EXAMPLE_SPEC, helpers: [{ does: 'sleep', name: 'Atomics.wait', insteadOf: [] }] }, exists)).toEqual(
    [],
  );
});

test('the limit of lines is a whole number', () => {
  expect(said({ ...EXAMPLE_SPEC, limits: { maxFileLines: 0.5 } })).toHaveLength(1);
  expect(said({ ...EXAMPLE_SPEC, limits: { maxFileLines: 1 } })).toEqual([]);
});

test('a pure layer is one of the layers', () => {
  expect(said({ ...EXAMPLE_SPEC, domains: { ...domains, pureLayers: ['typs'] } })).toEqual([
    "spec-unknown-layer: domains.pureLayers names the unknown layer 'typs'.",
  ]);
  expect(said({ ...EXAMPLE_SPEC, domains: { ...domains, pureLayers: ['config'] } })).toEqual([]);
});

test('what may do IO is there, and what it may touch is known', () => {
  const io = (files: string[], may: string[]): unknown => ({ ...EXAMPLE_SPEC, io: [{ files, may }] });
  expect(said(io(['tools/gone/*.ts'], ['fs']), (path) => !path.includes('gone'))).toEqual([
    "spec-path: io names the path 'tools/gone/*.ts', which matches nothing.",
  ]);
  expect(said(io(['tools/cli/*.ts'], ['files']))).toEqual([
    expect.stringMatching(/^spec-shape: harness\.config\.ts: io\.0\.may\.0: /),
  ]);
  expect(said(io([], ['fs']))).toHaveLength(1);
  expect(said(io(['configs'], ['fs']))).toEqual(["spec-unknown-kind: io names the unknown kind 'configs'."]);
  expect(said(io(['config'], ['fs']))).toEqual([]);
  expect(said(io(['tools/cli/*.ts'], ['fs']))).toEqual([]);
});

test('the scope is an npm scope', () => {
  expect(said({ ...EXAMPLE_SPEC, scope: 'acme' })).toEqual(["spec-scope: scope 'acme' is no npm scope."]);
  expect(said({ ...EXAMPLE_SPEC, scope: '@My Desk' })).toHaveLength(1);
  expect(said({ ...EXAMPLE_SPEC, scope: '@my-desk.2' })).toEqual([]);
});

test('no two layers or groups have one name', () => {
  const twin = { name: 'ui', folder: 'packages/ui', mayImport: [] };
  expect(said({ ...EXAMPLE_SPEC, groups: [...groups, twin] })).toEqual([
    "spec-duplicate: 'ui' names two layers or groups.",
  ]);
  expect(said({ ...EXAMPLE_SPEC, groups: [...groups, { ...twin, name: 'kit' }] })).toEqual([]);
});

test('an unknown group in a layer is named, with what is known', () => {
  const layers = (group: string): unknown => ({
    ...EXAMPLE_SPEC,
    domains: { ...domains, layers: [...domains.layers, { name: 'edge', mayImport: [group] }] },
  });
  expect(failures(layers('provider'))).toEqual([
    {
      code: 'spec-unknown-group',
      message: "layer 'edge' names the unknown group 'provider'.",
      hint: "Use one of providers, utils, apps, or add 'provider' to the spec.",
    },
  ]);
  expect(said(layers('providers'))).toEqual([]);
});

test('a layer is no group: what it may import of layers follows from its height', () => {
  const layers = [...domains.layers, { name: 'edge', mayImport: ['service'] }];
  expect(said({ ...EXAMPLE_SPEC, domains: { ...domains, layers } })).toEqual([
    "spec-unknown-group: layer 'edge' names the unknown group 'service'.",
  ]);
});

test('an unknown layer is named wherever a layer is meant', () => {
  expect(said({ ...EXAMPLE_SPEC, domains: { ...domains, visibleToOtherDomains: ['typs'] } })).toEqual([
    "spec-unknown-layer: domains.visibleToOtherDomains names the unknown layer 'typs'.",
  ]);
  const exceptions = [{ from: 'tickets/service', to: 'accounts/store', reason: 'a migration' }];
  expect(said({ ...EXAMPLE_SPEC, domains: { ...domains, exceptions } })).toEqual([
    "spec-unknown-layer: exception 'tickets/service' → 'accounts/store' names the unknown layer 'store'.",
  ]);
  const group = { name: 'kit', folder: 'packages/kit', mayImport: ['typs'] };
  expect(said({ ...EXAMPLE_SPEC, groups: [...groups, group] })).toEqual([
    "spec-unknown-layer: group 'kit' names the unknown layer 'typs'.",
  ]);
});

test('an exception between known layers is accepted', () => {
  const exceptions = [{ from: 'tickets/service', to: 'accounts/repo', reason: 'a migration' }];
  expect(said({ ...EXAMPLE_SPEC, domains: { ...domains, exceptions } })).toEqual([]);
});

test('what a standalone package may import is a known kind', () => {
  expect(said({ ...EXAMPLE_SPEC, standalone: { mayImport: ['tools'] } })).toEqual([
    "spec-unknown-kind: standalone names the unknown kind 'tools'.",
  ]);
  expect(said({ ...EXAMPLE_SPEC, standalone: { mayImport: ['tool'] } })).toEqual([]);
});

test('an unknown tool is named, and * stands for all', () => {
  const runner = (targets: string[]): unknown => ({
    ...EXAMPLE_SPEC,
    tools: { ...tools, mayImport: { ...tools.mayImport, runner: targets } },
  });
  expect(said(runner(['speck']))).toEqual(["spec-unknown-tool: tool 'runner' names the unknown tool 'speck'."]);
  expect(said(runner(['spec']))).toEqual([]);
  expect(said(runner(['*']))).toEqual([expect.stringContaining('spec-cycle')]);
});

test('edges that form a cycle are refused, with the way around', () => {
  const cyclic = groups.map((group) => (group.name === 'utils' ? { ...group, mayImport: ['providers'] } : group));
  expect(failures({ ...EXAMPLE_SPEC, groups: cyclic })).toEqual([
    {
      code: 'spec-cycle',
      message: 'The allowed edges form a cycle: providers → utils → providers.',
      hint: "Remove 'utils' from what 'providers' may import, or another edge of this cycle.",
    },
  ]);
});

test('a group that may import itself is no cycle', () => {
  const own = groups.map((group) => ({ ...group, mayImport: [...group.mayImport, group.name] }));
  expect(said({ ...EXAMPLE_SPEC, groups: own })).toEqual([]);
});

test('tools that may import each other form a cycle, also through *', () => {
  const mayImport = (edges: object): unknown => ({ ...EXAMPLE_SPEC, tools: { ...tools, mayImport: edges } });
  expect(said(mayImport({ spec: ['findings'], findings: ['spec'] }))).toHaveLength(1);
  expect(said(mayImport({ cli: ['*'], spec: ['cli'] }))).toHaveLength(1);
  expect(said(mayImport({ cli: ['*'], spec: [] }))).toEqual([]);
});

test('a path that matches nothing is named with its owner', () => {
  expect(failures(EXAMPLE_SPEC, (path) => path !== 'packages/utils')).toEqual([
    {
      code: 'spec-path',
      message: "group 'utils' names the path 'packages/utils', which matches nothing.",
      hint: 'Correct the path, or remove the entry.',
    },
  ]);
  expect(said(EXAMPLE_SPEC, (path) => path !== 'packages')).toEqual([expect.stringContaining('domains.folder names')]);
  expect(said(EXAMPLE_SPEC, (path) => path !== 'tools')).toEqual([expect.stringContaining('tools.folder names')]);
  expect(said(EXAMPLE_SPEC, (path) => path !== 'tools/cli')).toEqual([expect.stringContaining("tool 'cli' names")]);
});

test('both ends of an exception and every exemplar have to exist', () => {
  const exceptions = [{ from: 'tickets/service', to: 'accounts/repo', reason: 'a migration' }];
  const spec = { ...EXAMPLE_SPEC, domains: { ...domains, exceptions } };
  expect(said(spec, (path) => !path.endsWith('repo'))).toEqual([expect.stringContaining("exception 'accounts/repo'")]);
  const exemplars = { provider: 'packages/providers/clock' };
  expect(said({ ...EXAMPLE_SPEC, exemplars }, (path) => !path.endsWith('clock'))).toEqual([
    "spec-path: exemplars.provider names the path 'packages/providers/clock', which matches nothing.",
  ]);
});

test('all problems come at once, in reading order', () => {
  const spec = { ...EXAMPLE_SPEC, scope: 'acme', domains: { ...domains, visibleToOtherDomains: ['typs'] } };
  expect(failures(spec, (path) => path !== 'tools/spec').map(({ code }) => code)).toEqual([
    'spec-scope',
    'spec-unknown-layer',
    'spec-path',
  ]);
});

test('an unknown kind is named wherever an owner, a reader or a boundary is meant', () => {
  const vendors = [{ package: 'react', owners: ['screens', 'ui', 'standalone'] }];
  expect(failures({ ...EXAMPLE_SPEC, vendors })).toEqual([
    {
      code: 'spec-unknown-kind',
      message: "vendor 'react' names the unknown kind 'screens'.",
      hint: "Use one of types, config, repo, service, runtime, ui, providers, utils, apps, tool, standalone, or add 'screens' to the spec.",
    },
  ]);
  const parsing = { ...EXAMPLE_SPEC.parsing, boundaries: ['repos'] };
  expect(said({ ...EXAMPLE_SPEC, parsing })).toEqual([expect.stringContaining('parsing.boundaries names the unknown')]);
});

test('a vendor has an owner', () => {
  expect(said({ ...EXAMPLE_SPEC, vendors: [{ package: 'react', owners: [] }] })).toHaveLength(1);
});

test('a process that another may import is one of them', () => {
  const [shared, browser] = EXAMPLE_SPEC.processes;
  expect(said({ ...EXAMPLE_SPEC, processes: [browser] })).toEqual([
    "spec-unknown-process: process 'browser' names the unknown process 'shared'.",
  ]);
  expect(said({ ...EXAMPLE_SPEC, processes: [browser, shared] })).toEqual([]);
});

test('a path of an owner, a reader or a process matches something', () => {
  const environment = { readers: ['tools/runner/*.ts', 'packages/apps/*/src/main.ts'] };
  expect(said({ ...EXAMPLE_SPEC, environment }, (path) => !path.startsWith('tools/runner'))).toEqual([
    "spec-path: environment.readers names the path 'tools/runner/*.ts', which matches nothing.",
  ]);
  expect(said({ ...EXAMPLE_SPEC, environment })).toEqual([]);
});
