import type { Violation } from '../graph-rule.ts';
import { SETTINGS_FILE } from '../read-settings.ts';
import type { Workspace } from '../workspace.ts';

/** Settings of pnpm that change what an import leads to behind the manifests' back. */
const REWRITING = [
  'allowNonAppliedPatches',
  'catalogs',
  'configDependencies',
  'globalPnpmfile',
  'hoistPattern',
  'ignorePnpmfile',
  'nodeLinker',
  'overrides',
  'packageExtensions',
  'patchedDependencies',
  'pnpmfile',
  'pnpmfilePath',
  'publicHoistPattern',
  'resolutions',
  'shamefullyHoist',
];

const REWRITING_FIELDS = ['overrides', 'pnpm', 'resolutions'];

/** What else than the catalog decides what is installed: settings of pnpm, fields of manifests, hooks. */
export const judgeSettings = ({ settings, root, packages, hidden, files }: Workspace): Violation[] => {
  const repair = 'set the version in the catalog, which every package shares.';
  const inSettings = REWRITING.filter((name) => isSet(settings.all[name])).map((name) => ({
    file: SETTINGS_FILE,
    line: lineOf(settings.text, name),
    what: `'${name}' changes what is installed, and no manifest shows it.`,
    fix: `remove it; ${repair}`,
  }));
  const standalone = packages.filter(({ place }) => place?.family === 'standalone');
  const inManifests = [...(root ? [root] : []), ...standalone].flatMap(({ dir, manifest, manifestText }) =>
    REWRITING_FIELDS.filter((field) => field in manifest).map((field) => ({
      file: dir === '' ? 'package.json' : `${dir}/package.json`,
      line: lineOf(manifestText, field),
      what: `"${field}" changes what is installed, and no other manifest shows it.`,
      fix: `remove it; ${repair}`,
    })),
  );
  const hooks = [...hidden, ...files].filter((file) => /(^|\/)\.?pnpmfile\.[cm]?js$/.test(file));
  const inHooks = hooks.map((file) => ({
    file,
    what: `${file} rewrites manifests when they are installed.`,
    fix: `remove it; ${repair}`,
  }));
  return [...inSettings, ...inManifests, ...inHooks];
};

const isSet = (value: unknown): boolean => value !== undefined && value !== null;

/** The first line that has `name` as a key of YAML or JSON. */
export const lineOf = (text: string, name: string): number => {
  const lines = text.split('\n').map((line) => line.trimStart());
  const index = lines.findIndex((line) => ['', "'", '"'].some((quote) => line.startsWith(`${quote}${name}${quote}:`)));
  return index === -1 ? 1 : index + 1;
};
