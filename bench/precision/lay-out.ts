import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import type { Fit } from './fit.ts';
import { type Moved, placeOf, translateSource } from './translate.ts';
import { translateManifest } from './translate-manifest.ts';

/** What is read; of a style sheet or a picture it matters that it is there. */
const READ = /\.(?:[cm]?[jt]sx?|json|html)$/;
const LEFT_OUT = /^(?:node_modules|\..*)$/;
/** What a tool leaves in a package's own folder. */
const BUILT = /^(?:dist|build|coverage)$/;
const DOORS = ['src/index.ts', 'src/index.tsx', 'index.ts', 'src/main.ts'];
const OURS = [
  'packages/providers',
  'packages/utils',
  'tsconfig.base.json',
  'package.json',
  'pnpm-workspace.yaml',
  'tools/budget/coefficients.json',
];

/** Where each file of the laid out tree came from: both paths relative to their roots. */
export type Origins = ReadonlyMap<string, string>;

/**
 * Lays the project at `from` out in the folder `to` as our spec wants packages to stand, under the names it gives them;
 * no line is added or removed. Beside them come our own providers and utils, to which the messages of the rules refer.
 */
export const layOut = (root: string, fit: Fit, spec: unknown, from: string, to: string): Origins => {
  const origins = new Map<string, string>();
  const packages = Object.entries(fit.places)
    .map(([old, place]): Moved => ({ old, place, oldName: nameIn(join(from, old)), name: nameOf(place) }))
    .toSorted((left, right) => right.old.length - left.old.length);
  const folders = new Set(packages.map(({ old }) => old));
  for (const { old, place } of packages) {
    for (const path of listFiles(from, old, folders)) {
      if (fit.leftOut?.some((pattern) => pattern.test(path))) continue;
      const target = placeOf(path, packages);
      if (!READ.test(path)) {
        write(join(to, target), '');
        continue;
      }
      origins.set(target, path);
      const text = readFileSync(join(from, path), 'utf8');
      const door = DOORS.find((each) => existsSync(join(from, old, each)));
      const isManifest = path === posix.join(old, 'package.json');
      const isSource = /\.[cm]?[jt]sx?$/.test(path);
      const now = isSource ? translateSource(text, { path, target, fit, packages }) : text;
      write(join(to, target), isManifest ? translateManifest(text, packages, door) : now);
    }
    if (!existsSync(join(to, place, 'package.json')))
      write(join(to, place, 'package.json'), `{"name":"${nameOf(place)}"}\n`);
  }
  for (const ours of OURS) {
    cpSync(join(root, ours), join(to, ours), { recursive: true, filter: (path) => !path.includes('node_modules') });
  }
  mkdirSync(join(to, 'tools'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
  write(join(to, 'harness.config.ts'), `export default ${JSON.stringify(spec)};\n`);
  return origins;
};

const listFiles = (from: string, dir: string, others: ReadonlySet<string>): string[] =>
  readdirSync(join(from, dir), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(dir, entry.name);
    if (LEFT_OUT.test(entry.name) || others.has(path) || (others.has(dir) && BUILT.test(entry.name))) return [];
    if (entry.isDirectory()) return listFiles(from, path, others);
    return entry.isFile() ? [path] : [];
  });

const nameIn = (folder: string): string | undefined => {
  const file = join(folder, 'package.json');
  return existsSync(file) ? /"name": *"([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
};

const nameOf = (place: string): string => `@acme/${place.replace(/^packages\//, '').replaceAll('/', '-')}`;

const write = (file: string, text: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
