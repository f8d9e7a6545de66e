import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { explainChain } from '../graph/explain-chain.ts';
import { type GraphPackage, type PackageGraph, toPackageGraph } from '../graph/package-graph.ts';
import { renderMermaid } from '../graph/render-mermaid.ts';
import { renderSvg } from '../graph/render-svg.ts';
import type { Command, GraphFormat } from '../parse-command.ts';

/** The package graph of the workspace at `root`, drawn or asked; a package may be a path relative to `from` (both absolute). */
export const graph = async (
  root: string,
  from: string,
  { ask, out }: Omit<Extract<Command, { name: 'graph' }>, 'name'>,
  spec: HarnessSpec,
): Promise<Outcome<string>> => {
  const drawn = await readGraph(root, spec);
  if (!drawn.ok) return drawn;
  const text = ask.kind === 'draw' ? RENDERERS[ask.format](drawn.value, spec) : answer(drawn.value, root, from, ask);
  if (typeof text !== 'string') return text;
  if (out === undefined) return { ok: true, value: text };
  try {
    writeFileSync(resolve(from, out), text);
    return {
      ok: true,
      value: `wrote ${out}: ${drawn.value.packages.length} packages, ${drawn.value.edges.length} edges\n`,
    };
  } catch (error) {
    const message = `'${out}' cannot be written: ${error instanceof Error ? error.message : String(error)}.`;
    return { ok: false, failures: [{ code: 'graph-out', message, hint: 'Name a file in a folder that exists.' }] };
  }
};

/** The rules are loaded when they are needed: a broken one must not keep `harness` from starting. */
const readGraph = async (root: string, spec: HarnessSpec): Promise<Outcome<PackageGraph>> => {
  const { buildWorkspace, listEdges, readTree } = await import('@acme/tools-graph-rules');
  const tree = readTree(root);
  if (!tree.ok) return tree;
  const workspace = buildWorkspace(spec, tree.value);
  if (!workspace.ok) return workspace;
  return { ok: true, value: toPackageGraph(workspace.value, listEdges(workspace.value)) };
};

const RENDERERS: Record<GraphFormat, (graph: PackageGraph, spec: HarnessSpec) => string> = {
  json: (drawn) => `${JSON.stringify(drawn, undefined, 2)}\n`,
  mermaid: renderMermaid,
  svg: renderSvg,
};

const answer = (
  drawn: PackageGraph,
  root: string,
  from: string,
  ask: { from: string; to: string },
): string | Extract<Outcome<string>, { ok: false }> => {
  const [start, end] = [ask.from, ask.to].map((name) => findPackage(drawn.packages, name, root, from));
  if (start && end) return explainChain(drawn, start.name, end.name);
  const message = `There is no package '${start ? ask.to : ask.from}'.`;
  const [sample] = drawn.packages.filter(({ family }) => family !== 'standalone');
  const hint = `Name it by its folder or its name${sample ? `, such as ${sample.dir} or ${sample.name}` : ''}.`;
  return { ok: false, failures: [{ code: 'unknown-package', message, hint }] };
};

/** By folder, or a path in it; by name, with or without the scope. */
const findPackage = (
  packages: readonly GraphPackage[],
  named: string,
  root: string,
  from: string,
): GraphPackage | undefined => {
  const path = relative(root, resolve(from, named)).replaceAll('\\', '/');
  const holds = ({ dir }: GraphPackage, file: string): boolean => file === dir || file.startsWith(`${dir}/`);
  return (
    packages.find(({ name }) => name === named || name.endsWith(`/${named}`)) ??
    packages.find((each) => holds(each, path)) ??
    packages.find((each) => holds(each, named))
  );
};
