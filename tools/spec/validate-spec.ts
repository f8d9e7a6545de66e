import type { Failure, Outcome } from '@acme/tools-findings';
import { z } from 'zod';
import { findCycle } from './find-cycle.ts';
import { type HarnessSpec, HarnessSpecSchema } from './harness-spec.ts';
import { isKind } from './is-selected.ts';
import { listClaimedPaths } from './list-claimed-paths.ts';
import { listOwnershipClaims } from './list-ownership-claims.ts';

/** Answers whether a path relative to the workspace root exists, or a glob matches some. */
type Exists = (path: string) => boolean;

const failure = (code: string, message: string, hint: string): Failure => ({ code, message, hint });

/** Parses `data` as a spec and checks its names, edges and paths; all problems at once, in reading order. */
export const validateSpec = (data: unknown, exists: Exists): Outcome<HarnessSpec> => {
  const parsed = HarnessSpecSchema.safeParse(data);
  if (!parsed.success) return { ok: false, failures: parsed.error.issues.map(describeIssue) };
  const spec = parsed.data;
  const failures = [...checkNames(spec), ...checkEdges(spec), ...checkPaths(spec, exists)];
  return failures.length > 0 ? { ok: false, failures } : { ok: true, value: spec };
};

const describeIssue = (issue: z.core.$ZodIssue): Failure =>
  failure(
    'spec-shape',
    `harness.config.ts: ${issue.path.join('.') || 'the default export'}: ${issue.message}.`,
    'Export defineHarness({ … }); its type in tools/spec/harness-spec.ts lists every field.',
  );

const checkNames = (spec: HarnessSpec): Failure[] => {
  const layers = spec.domains.layers.map(({ name }) => name);
  const groups = spec.groups.map(({ name }) => name);
  const kinds = [...layers, ...groups];
  const failures: Failure[] = [];
  if (!/^@[a-z0-9][a-z0-9._-]*$/.test(spec.scope)) {
    failures.push(failure('spec-scope', `scope '${spec.scope}' is no npm scope.`, "Write it like '@acme'."));
  }
  for (const name of kinds.filter((each, index) => kinds.indexOf(each) !== index)) {
    failures.push(failure('spec-duplicate', `'${name}' names two layers or groups.`, 'Rename one of them.'));
  }
  const unknown = (owner: string, names: string[], known: string[], noun: string): void => {
    for (const name of names.filter((each) => !known.includes(each))) {
      const hint = `Use one of ${known.join(', ')}, or add '${name}' to the spec.`;
      failures.push(failure(`spec-unknown-${noun}`, `${owner} names the unknown ${noun} '${name}'.`, hint));
    }
  };
  for (const layer of spec.domains.layers) unknown(`layer '${layer.name}'`, layer.mayImport, groups, 'group');
  unknown('domains.visibleToOtherDomains', spec.domains.visibleToOtherDomains, layers, 'layer');
  unknown('domains.pureLayers', spec.domains.pureLayers, layers, 'layer');
  for (const edge of spec.domains.exceptions) {
    const ends = [edge.from, edge.to].map((end) => end.split('/')[1] ?? end);
    unknown(`exception '${edge.from}' → '${edge.to}'`, ends, layers, 'layer');
  }
  for (const group of spec.groups) unknown(`group '${group.name}'`, group.mayImport, kinds, 'layer');
  if (spec.standalone) unknown('standalone', spec.standalone.mayImport, [...kinds, 'tool'], 'kind');
  if (spec.command) unknown('command', [spec.command.layer], layers, 'layer');
  const jobs = spec.helpers.map(({ does }) => does);
  for (const job of jobs.filter((each, index) => jobs.indexOf(each) !== index)) {
    failures.push(failure('spec-duplicate', `two helpers do '${job}'.`, 'Keep one of them.'));
  }
  for (const { files } of spec.io) unknown('io', files.filter(isKind), [...kinds, 'tool'], 'kind');
  for (const { owner, kinds: named } of listOwnershipClaims(spec)) {
    unknown(owner, named, [...kinds, 'tool', 'standalone'], 'kind');
  }
  const processes = spec.processes.map(({ name }) => name);
  for (const { name, mayImport } of spec.processes) unknown(`process '${name}'`, mayImport, processes, 'process');
  const tools = Object.keys(spec.tools.mayImport);
  for (const [tool, targets] of Object.entries(spec.tools.mayImport)) {
    unknown(
      `tool '${tool}'`,
      targets.filter((each) => each !== '*'),
      tools,
      'tool',
    );
  }
  return failures;
};

const checkEdges = (spec: HarnessSpec): Failure[] => {
  const names = spec.domains.layers.map(({ name }) => name);
  const layers = spec.domains.layers.map((layer, index): [string, string[]] => [
    layer.name,
    [...names.slice(0, index), ...layer.mayImport],
  ]);
  const groups = spec.groups.map((group): [string, string[]] => [group.name, group.mayImport]);
  const tools = Object.entries(spec.tools.mayImport).map(([tool, targets], _, all): [string, string[]] => [
    tool,
    targets.includes('*') ? all.map(([each]) => each) : targets,
  ]);
  return [new Map([...layers, ...groups]), new Map(tools)].flatMap((edges) => {
    const cycle = findCycle(edges);
    if (!cycle) return [];
    const hint = `Remove '${cycle[1]}' from what '${cycle[0]}' may import, or another edge of this cycle.`;
    return [failure('spec-cycle', `The allowed edges form a cycle: ${cycle.join(' → ')}.`, hint)];
  });
};

const checkPaths = (spec: HarnessSpec, exists: Exists): Failure[] =>
  listClaimedPaths(spec)
    .filter(({ path }) => !exists(path))
    .map(({ owner, path }) =>
      failure(
        'spec-path',
        `${owner} names the path '${path}', which matches nothing.`,
        'Correct the path, or remove the entry.',
      ),
    );
