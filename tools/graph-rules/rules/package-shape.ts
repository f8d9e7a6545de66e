import { placeNamed } from '@acme/tools-spec';
import { defineGraphRule, type Violation } from '../graph-rule.ts';
import { locateInJson } from '../locate-in-json.ts';
import { findBundlers } from '../package-shape/find-bundlers.ts';
import { findLaunching } from '../package-shape/find-launching.ts';
import { findSettings } from '../package-shape/find-settings.ts';
import { findStrays } from '../package-shape/find-strays.ts';
import { findUnread } from '../package-shape/find-unread.ts';
import { judgeExports } from '../package-shape/judge-exports.ts';
import { judgeManifest } from '../package-shape/judge-manifest.ts';
import { judgeTsconfig } from '../package-shape/judge-tsconfig.ts';
import type { Package, Workspace } from '../workspace.ts';

/**
 * Every package stands in a place of the spec, is named after it, and consists of what `shape` in the spec
 * says. A standalone package, which may be published, is only held to its name.
 */
export const packageShape = defineGraphRule({
  name: 'package-shape',
  why: 'tools and agents read all packages alike; one that differs is misread.',
  find: (workspace) => [
    ...findStrays(workspace),
    ...findUnread(workspace),
    ...findBundlers(workspace),
    ...findSettings(workspace),
    ...findLaunching(workspace),
    ...workspace.packages.flatMap((pkg) => [
      ...judgeName(workspace, pkg),
      ...judgeFiles(workspace, pkg),
      ...judgeManifest(workspace.spec.shape, pkg),
      ...judgeExports(pkg),
      ...judgeTsconfig(workspace, pkg),
    ]),
  ],
});

const judgeName = ({ spec }: Workspace, { dir, name, place, manifestText }: Package): Violation[] => {
  const file = `${dir}/package.json`;
  const report = (what: string, fix: string): Violation[] => [
    { file, ...locateInJson(manifestText, ['name']), what, fix },
  ];
  if (!place) return [];
  if (name !== place.packageName) {
    const what = `the name '${name}' does not mirror the path ${dir}; '${place.packageName}' does.`;
    return report(what, `write "name": "${place.packageName}" or move the package to the folder of its name.`);
  }
  const read = placeNamed(spec, name);
  if (place.family === 'standalone' || read?.dir === dir) return [];
  const what = `the name '${name}' reads as ${read?.dir ?? 'no place'}, not as ${dir}.`;
  return report(what, `rename the folder ${dir}, so that no two places have one name.`);
};

const judgeFiles = ({ spec: { shape } }: Workspace, { dir, place, files }: Package): Violation[] => {
  if (!place || place.family === 'standalone') return [];
  const required = [...shape.files, shape.frontDoor[place.family]];
  return required
    .filter((name) => !files.includes(`${dir}/${name}`))
    .map((name) => ({
      file: `${dir}/package.json`,
      what: `${dir} has no ${name}; every ${place.family} package has ${required.join(', ')}.`,
      fix: `add ${dir}/${name}, like the one of a sibling package.`,
      about: { kind: 'missing-file', of: `${dir}/${name}` },
    }));
};
