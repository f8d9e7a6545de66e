import type { Place } from '@acme/tools-spec';
import type { TargetConfiguration } from '@nx/devkit';

/** The targets that `harness check` runs, slowest first for an edit: the order in which a batch starts their tools. */
export const TARGETS = ['test', 'typecheck', 'boundaries', 'docs', 'build', 'canaries', 'lint'] as const;

export type Target = (typeof TARGETS)[number];

/** What decides which targets a package has. */
export interface PackageFacts {
  place: Place;
  /** It has a `vite.config.ts`: something is built from it. */
  hasViteConfig: boolean;
}

const OWN = ['{projectRoot}/**/*', '!{projectRoot}/dist/**'];
const OWN_AND_DEPENDENCIES = ['source', '^source'];
const SPEC = ['{workspaceRoot}/harness.config.ts', '{workspaceRoot}/package.json'];
const RULES = [
  '{workspaceRoot}/tools/{docs-lint,eslint-rules,findings,graph-rules,spec}/**/*',
  '!{workspaceRoot}/**/dist/**',
];

const WAIVERS = ['{workspaceRoot}/tools/waivers/**/*', '!{workspaceRoot}/tools/waivers/dist/**'];

const RUNNER = ['{workspaceRoot}/tools/runner/**/*', '!{workspaceRoot}/tools/runner/dist/**'];

/** Nx knows the version of no tool that it does not start itself: without this, an upgrade would leave all green as it was. */
const INSTALLED = { runtime: 'node tools/runner/bin.ts' };

/** `source` in nx.json has to be this. */
export const SOURCE_INPUT: string[] = OWN;

const INPUTS: Record<Target, string[]> = {
  lint: ['source', ...SPEC, ...RULES, '{workspaceRoot}/oxlint.config.ts'],
  typecheck: [...OWN_AND_DEPENDENCIES, '{workspaceRoot}/tsconfig.base.json'],
  test: [...OWN_AND_DEPENDENCIES, ...SPEC, '{workspaceRoot}/vitest.config.ts'],
  build: OWN_AND_DEPENDENCIES,
  // A page, a lock, a link or a hidden file may change what they say, so every file counts that git does not ignore.
  boundaries: ['{workspaceRoot}/**/*'],
  docs: ['{workspaceRoot}/**/*'],
  canaries: [...SPEC, ...RULES, ...WAIVERS, '{workspaceRoot}/oxlint.config.ts'],
};

/** What says that a tool need not be tested here, and what its tests of this workspace read beside it. */
const TESTED = [
  '{workspaceRoot}/tools/tested.json',
  '{workspaceRoot}/.github/**/*',
  '{workspaceRoot}/docs/waivers/README.md',
  { env: 'HARNESS_TESTED' },
];

const OUTPUTS: Partial<Record<Target, string[]>> = {
  build: ['{projectRoot}/dist/web'],
};

/** The targets of one package, from its place and files alone: packages carry no configuration of their own. */
export const inferTargets = (facts: PackageFacts): Partial<Record<Target, TargetConfiguration>> => {
  const names = TARGETS.filter((target) => hasTarget(target, facts));
  const isTool = facts.place.family === 'tool';
  return Object.fromEntries(
    names.map((target) => [
      target,
      {
        executor: '@acme/tools-runner:run',
        cache: true,
        inputs: [...INPUTS[target], ...(target === 'test' && isTool ? TESTED : []), ...RUNNER, INSTALLED],
        outputs: OUTPUTS[target] ?? [],
      },
    ]),
  );
};

/** `boundaries` and `docs` look at the whole workspace once; the packages that hold the rules prove them. */
const hasTarget = (target: Target, { place, hasViteConfig }: PackageFacts): boolean => {
  const isTool = (name: string): boolean => place.family === 'tool' && place.owner === name;
  if (target === 'build') return hasViteConfig;
  if (target === 'boundaries') return isTool('graph-rules');
  if (target === 'docs') return isTool('docs-lint');
  if (target === 'canaries')
    return isTool('docs-lint') || isTool('eslint-rules') || isTool('graph-rules') || isTool('waivers');
  return true;
};
