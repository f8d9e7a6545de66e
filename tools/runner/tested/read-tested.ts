import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest, parseTestedRecord, TESTED_RECORD, type TestedRecord } from '@acme/tools-spec';
import { digestBytes, digestFiles } from './digest-files.ts';
import { findTested, type TestedState } from './find-tested.ts';

/** What every test stands on. */
const SHARED = ['vitest.config.ts'];

/** The record of the workspace at `root` (absolute) whose tools are in `folder`; undefined where there is none. */
export const readTestedRecord = (root: string, folder: string): TestedRecord | undefined => {
  const text = readText(join(root, folder, TESTED_RECORD));
  return text === undefined ? undefined : parseTestedRecord(text);
};

/**
 * The folders of the tools in `folder` that are as they were when their tests passed. Where `believed` is given, the record is
 * believed of these tools alone, and of none that needs another.
 */
export const readTested = (root: string, folder: string, believed?: readonly string[]): Set<string> => {
  const record = readTestedRecord(root, folder);
  if (!record) return new Set();
  const names = Object.keys(record.versions);
  const now = readTestedState(root, Object.keys(record.tools), names);
  const tools = Object.entries(record.tools).filter(([dir]) => believed === undefined || believed.includes(dir));
  return findTested({ ...record, tools: Object.fromEntries(tools) }, now);
};

/** The state of the tools `dirs`, with the versions in which the packages `names` are installed for them. */
export const readTestedState = (root: string, dirs: readonly string[], names: readonly string[]): TestedState => {
  const needs = readNeeds(root, dirs);
  return {
    files: readEach(SHARED, (path) => readDigest(join(root, path))),
    versions: readEach(names, (name) => readVersion(root, dirs, name)),
    tools: readEach(dirs, (dir) => (needs[dir] ? digestFiles(readFiles(join(root, dir))) : undefined)),
    needs,
  };
};

const readEach = (keys: readonly string[], read: (key: string) => string | undefined): Record<string, string> =>
  Object.fromEntries(
    keys.flatMap((key): [string, string][] => {
      const value = read(key);
      return value === undefined ? [] : [[key, value]];
    }),
  );

/** Of what each tool declares, the packages of the workspace. Of a tool without a readable manifest nothing is known. */
const readNeeds = (root: string, dirs: readonly string[]): Record<string, string[]> => {
  const manifests = new Map(
    dirs.flatMap((dir) => {
      const file = join(root, dir, 'package.json');
      const manifest = parseManifest(file, readText(file) ?? '');
      return manifest.ok ? [[dir, manifest.value] as const] : [];
    }),
  );
  const dirOf = new Map([...manifests].map(([dir, { name }]) => [name, dir]));
  return Object.fromEntries(
    [...manifests].map(([dir, { dependencies, devDependencies }]) => {
      const declared = Object.entries({ ...dependencies, ...devDependencies });
      const own = declared.filter(([, version]) => version.startsWith('workspace:'));
      return [dir, own.map(([name]) => dirOf.get(name) ?? name)];
    }),
  );
};

/** The root and every tool that has it must have the same version; undefined where they differ, or none has it. */
const readVersion = (root: string, dirs: readonly string[], name: string): string | undefined => {
  const texts = ['.', ...dirs].flatMap((dir) => readText(join(root, dir, 'node_modules', name, 'package.json')) ?? []);
  const versions = new Set(texts.map((text) => /"version":\s*"([^"]+)"/.exec(text)?.[1]));
  const [version] = versions;
  return versions.size === 1 ? version : undefined;
};

const readDigest = (path: string): string | undefined =>
  existsSync(path) ? digestBytes(readFileSync(path)) : undefined;

/** By path relative to `folder`, with forward slashes; without what is installed and built. */
const readFiles = (folder: string): Map<string, Uint8Array> => {
  const files = new Map<string, Uint8Array>();
  const walk = (dir: string): void => {
    for (const entry of readdirSync(join(folder, dir), { withFileTypes: true })) {
      const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
      if (entry.isDirectory() && !NOT_OURS.has(entry.name)) walk(path);
      else if (!entry.isDirectory() && !NOT_OURS.has(entry.name)) files.set(path, readFileSync(join(folder, path)));
    }
  };
  walk('');
  return files;
};

const NOT_OURS: ReadonlySet<string> = new Set(['node_modules', 'dist']);

const readText = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
