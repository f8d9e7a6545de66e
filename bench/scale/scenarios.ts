/** What is measured, in the order in which a run goes through it. */
export const SCENARIOS = ['cold', 'empty', 'tools', 'memo', 'nx', 'leaf', 'hub'] as const;

export type Scenario = (typeof SCENARIOS)[number];

export interface Plan {
  title: string;
  /** What `harness` is called with. */
  args: string[];
  /** Paths that are removed before, relative to the workspace. */
  removed?: string[];
  /** A text that is replaced in a file before; `run` makes each edit one that no cache has seen. */
  edit?: (run: string) => { file: string; from: RegExp; to: string };
  /** The most that was asked for, in seconds, by lines of code. */
  ceilings?: { upTo100k: number; upTo1m: number };
}

export const PLANS: Record<Scenario, Plan> = {
  cold: { title: 'cold (`--cold`)', args: ['check', '--all', '--cold'], ceilings: { upTo100k: 25, upTo1m: 60 } },
  empty: {
    title: 'cold, all caches removed',
    args: ['check', '--all'],
    removed: ['.nx', 'node_modules/.cache', 'node_modules/.vite', 'node_modules/.vite-temp'],
    ceilings: { upTo100k: 25, upTo1m: 60 },
  },
  tools: {
    title: 'cold, the tools tested too, as after an edit of what all tests stand on',
    args: ['check', '--all', '--cold'],
    edit: () => ({ file: 'vitest.config.ts', from: /$/, to: '// Edited.\n' }),
  },
  memo: { title: 'nothing changed, by the memo', args: ['check', '--all'], ceilings: { upTo100k: 0.5, upTo1m: 0.5 } },
  nx: {
    title: 'nothing changed, through Nx',
    args: ['check', '--all'],
    removed: ['.nx/harness/green.json'],
    ceilings: { upTo100k: 2.5, upTo1m: 2.5 },
  },
  leaf: {
    title: 'leaf edit (a component)',
    args: ['check'],
    edit: (run) => ({
      file: 'packages/freight-visits/ui/src/freight-visit-picker.tsx',
      from: /className="freight-visit-picker[^"]*"/,
      to: `className="freight-visit-picker run-${run}"`,
    }),
    ceilings: { upTo100k: 4, upTo1m: 5 },
  },
  hub: {
    title: 'hub edit (`types` of four domains)',
    args: ['check'],
    edit: (run) => ({
      file: 'packages/freight-orders/types/src/freight-order.ts',
      from: /'must have at most 80[^']*'/,
      to: `'must have at most 80 characters (${run})'`,
    }),
    ceilings: { upTo100k: 5, upTo1m: 8 },
  },
};
