/** What is measured, in the order in which a run goes through it. */
export const PLANS = [
  {
    name: 'floor',
    title: 'oxlint, its own rules and a JS plugin that does nothing',
    command: ['oxlint', '-c', 'oxlint.config.ts', '--disable-nested-config', '-f', 'json', 'packages'],
    upTo: 100_000,
  },
  {
    name: 'lint',
    title: 'oxlint, its own rules and all file-local rules',
    command: ['oxlint', '-c', 'oxlint.config.ts', '--disable-nested-config', '-f', 'json', 'packages'],
    upTo: 100_000,
  },
  {
    name: 'cold',
    title: 'all graph rules, cold',
    command: ['node', 'tools/graph-rules/bin.ts', 'boundaries'],
    upTo: 1_000_000,
  },
  {
    name: 'same',
    title: 'all graph rules, nothing changed',
    command: ['node', 'tools/graph-rules/bin.ts', 'boundaries'],
    upTo: 1_000_000,
  },
] as const satisfies readonly Plan[];

interface Plan {
  name: string;
  title: string;
  command: readonly [string, ...string[]];
  /** The most lines of a workspace over which it is measured. */
  upTo: number;
}

export type Measured = (typeof PLANS)[number];

/** The most seconds that were asked of a workspace with that many lines, where something was. */
export const ceilingOf = (name: Measured['name'], lines: number): number | undefined => {
  if (name === 'cold') return lines <= 100_000 ? 5 : 25;
  return name === 'same' && lines <= 100_000 ? 1 : undefined;
};

/** How many times the floor the file-local rules may take, and the memory of any run, in MiB. */
export const MOST_TIMES = 2;
export const MOST_MIB = 1536;
