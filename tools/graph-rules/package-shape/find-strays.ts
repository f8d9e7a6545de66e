import { type HarnessSpec, placeOf } from '@acme/tools-spec';
import type { Violation } from '../graph-rule.ts';
import type { Package, Workspace } from '../workspace.ts';

/** What lies where packages are and is in none: folders, source files, packages in packages, symbolic links. */
export const findStrays = ({ spec, files, links, shadows, packages }: Workspace): Violation[] => {
  const homes = new Set(packages.filter(({ place }) => place).map(({ dir }) => dir));
  const inside = files.filter((file) => isInside(spec, file));
  const strays = new Map<string, string>();
  for (const file of inside) {
    const unit = unitOf(spec, file);
    if (!homes.has(unit) && !strays.has(unit)) strays.set(unit, file);
  }
  return [
    ...[...strays].flatMap(([unit, file]) => (unit === file ? judgeLoose(file) : judgeFolder(spec, unit, file))),
    ...inside
      .filter((file) => isNested(file, unitOf(spec, file)))
      .map((file) => reportNested(file, 'inside a package')),
    ...findOutside(spec, files, packages),
    ...links.filter((link) => isInside(spec, link)).map(reportLink),
    ...shadows.filter((folder) => isInside(spec, folder)).map(reportShadow),
  ];
};

const isInside = ({ domains, tools }: HarnessSpec, path: string): boolean =>
  path.startsWith(`${domains.folder}/`) || path.startsWith(`${tools.folder}/`);

/** The folder in which a file's package would be, or the file itself where it lies above all of them. */
const unitOf = ({ tools }: HarnessSpec, file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith(`${tools.folder}/`) ? 2 : 3)
    .join('/');

const judgeLoose = (file: string): Violation[] => {
  if (file.endsWith('/package.json')) return [reportNested(file, 'around packages')];
  if (!/\.[cm]?[jt]sx?$/.test(file)) return [];
  return [{ file, what: `${file} is in no package.`, fix: 'move it into the package that uses it, or remove it.' }];
};

const judgeFolder = (spec: HarnessSpec, dir: string, file: string): Violation[] => {
  if (placeOf(spec, dir)) {
    const what = `${dir} holds files but no package.json, so it is no package.`;
    return [{ file, what, fix: `add ${dir}/package.json like a sibling's, or move its files into a package.` }];
  }
  const domain = dir.slice(0, dir.lastIndexOf('/'));
  const layers = spec.domains.layers.map(({ name }) => name).join(', ');
  const what = `'${dir.slice(domain.length + 1)}' is no layer; ${domain} may hold ${layers}.`;
  return [{ file, what, fix: `move the files into one of these layers or a group, and remove ${dir}.` }];
};

const isNested = (file: string, unit: string): boolean =>
  file.endsWith('/package.json') && file.length > `${unit}/package.json`.length;

const reportNested = (file: string, where: string): Violation => ({
  file,
  what: `${file} makes a package ${where}, where no rule and no task sees it.`,
  fix: 'remove it, or move its folder to a place of its own.',
});

const reportLink = (file: string): Violation => ({
  file,
  what: `${file} is a symbolic link, which no rule follows.`,
  fix: 'replace it by an import of the package that it leads to.',
});

/** Source that stands beside the packages, where nothing lints, checks or tests it: the first file of each folder. */
const findOutside = (spec: HarnessSpec, files: readonly string[], packages: readonly Package[]): Violation[] => {
  const homes = new Set(packages.map(({ dir }) => dir));
  const tops = new Map<string, string>();
  for (const file of files) {
    const [top = ''] = file.split('/');
    const isOurs = isInside(spec, file) || homes.has(top) || /^[^/]+\.config\.[cm]?[jt]s$/.test(file);
    if (!isOurs && /\.[cm]?[jt]sx?$/.test(file) && !tops.has(top)) tops.set(top, file);
  }
  return [...tops.values()].map((file) => ({
    file,
    what: `${file} is in no package, so nothing lints, checks or tests it.`,
    fix: 'move it into the package or tool that uses it, or remove it.',
  }));
};

const reportShadow = (file: string): Violation => ({
  file,
  what: `${file} would be imported in place of what is installed.`,
  fix: 'remove it; packages are installed from the catalog.',
});
