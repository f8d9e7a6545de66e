import { groupPackages } from './group-packages.ts';
import type { PackageGraph } from './package-graph.ts';

/** The graph as a Mermaid flowchart: a box around each domain and group; forbidden edges are dotted and red. */
export const renderMermaid = (graph: PackageGraph): string => {
  const ids = new Map(graph.packages.map(({ name }, index) => [name, `p${index}`]));
  const boxes = groupPackages(graph.packages).map(({ title, packages }, index) => [
    `  subgraph g${index}["${escape(title)}"]`,
    ...packages.map(({ name, label }) => `    ${ids.get(name) ?? ''}["${escape(label)}"]`),
    '  end',
  ]);
  const arrows = graph.edges.map(
    ({ from, to, allowed }) => `  ${ids.get(from) ?? ''} ${allowed ? '-->' : '-. forbidden .->'} ${ids.get(to) ?? ''}`,
  );
  const forbidden = graph.edges.flatMap(({ allowed }, index) => (allowed ? [] : [index]));
  const styles = forbidden.length > 0 ? [`  linkStyle ${forbidden.join(',')} stroke:#d1242f,color:#d1242f`] : [];
  return `${['flowchart TB', ...boxes.flat(), ...arrows, ...styles].join('\n')}\n`;
};

const escape = (text: string): string => text.replaceAll('"', '#quot;');
