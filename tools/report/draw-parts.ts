import { type Current, judgeChange } from '@acme/tools-budget';
import { EXAMPLE_SPEC, placeOf } from '@acme/tools-spec';
import type { ReportParts } from './compose-report.ts';

type Drawn = Current['snapshot']['packages'][number];

/** A package of so many kilobytes, each of which costs a second, that needs others by name. For tests. */
export const drawPackage = (dir: string, kilobytes: number, needs: readonly string[] = []): Drawn => {
  const { owner, kind } = placeOf(EXAMPLE_SPEC, dir) ?? { owner: dir, kind: 'standalone' };
  return {
    name: nameOf(dir),
    dir,
    owner,
    kind,
    source: { files: 1, bytes: kilobytes * 1024, lines: 1 },
    tests: { files: 0, bytes: 0, lines: 0 },
    domTests: 0,
    isTested: true,
    processTests: 0,
    imports: 0,
    types: 0,
    largestFile: 0,
    isBuilt: false,
    edges: needs.map((each) => ({ to: nameOf(each), use: 'runtime', sites: [] })),
    externals: [],
    blobs: new Set(),
  };
};

const nameOf = (dir: string): string => `${EXAMPLE_SPEC.scope}/${dir.split('/').slice(1).join('-')}`;

/** A workspace of these packages in which nothing failed. For tests. */
export const drawParts = (packages: readonly Drawn[]): ReportParts => {
  const free = { start: 0, per: {} };
  const model = {
    calibrationSeconds: 0.12,
    check: { start: 0, task: 0 },
    targets: {
      typecheck: { start: 0, per: { sourceKb: 1 } },
      test: free,
      boundaries: free,
      docs: free,
      build: free,
      canaries: free,
      lint: free,
    },
  };
  const snapshot = { tree: { files: new Map(), facts: new Map() }, packages };
  const verdict = judgeChange(EXAMPLE_SPEC.budget, model, undefined, snapshot);
  const about = { base: undefined, baseName: 'the first commit', packages: packages.length };
  return {
    commit: '0123456789abcdef',
    current: { ok: true, value: { snapshot, model } },
    judged: { ok: true, value: { ...verdict, ...about, dirs: new Map(), changed: new Set() } },
    trend: { branch: 'main', points: [], notes: [] },
  };
};
