import { OWN_ANSWERS } from '../src/render-file.ts';
import { type Json, mergePatch } from './merge-patch.ts';
import { parseTemplateIgnore } from './parse-template-ignore.ts';
import { pruneLockfile } from './prune-lockfile.ts';
import { pruneWorkspace } from './prune-workspace.ts';
import type { Manifest } from './read-dependencies.ts';
import { GRADED_PAGES, resetGrades } from './reset-grades.ts';

/** A file's bytes and mode; where the path leads is said by the map that holds it. */
export interface FileContent {
  bytes: Buffer;
  executable: boolean;
}

/** Files by path with forward slashes. */
export type Tree = Map<string, FileContent>;

const LOCKFILE = 'pnpm-lock.yaml';
const WORKSPACE = 'pnpm-workspace.yaml';
const MERGE = /\.merge\.json$/;

/**
 * The template that `workspace` makes: without what its `.templateignore` names, with `overlay` laid
 * over it, without grades, and with the lockfile and the catalog cut down to the packages that are left.
 * In the overlay, `x.merge.json` is a merge patch for `x.json`; any other file replaces.
 */
export const composeTemplate = (workspace: Tree, overlay: Tree): Tree => {
  const isIgnored = parseTemplateIgnore(textOf(workspace, '.templateignore'));
  const template: Tree = new Map([...workspace].filter(([path]) => !isIgnored(path)));
  for (const [path, content] of overlay) {
    if (MERGE.test(path)) {
      const target = path.replace(MERGE, '.json');
      const patch: Json = JSON.parse(content.bytes.toString());
      const merged = mergePatch(JSON.parse(textOf(template, target)), patch);
      replaceText(template, target, `${JSON.stringify(merged, undefined, 2)}\n`);
    } else template.set(path, content);
  }
  const manifests = readManifests(template);
  replaceText(template, LOCKFILE, pruneLockfile(textOf(template, LOCKFILE), manifests));
  replaceText(template, WORKSPACE, pruneWorkspace(textOf(template, WORKSPACE), [...manifests.values()]));

  for (const path of GRADED_PAGES)
    if (template.has(path)) replaceText(template, path, resetGrades(path, textOf(template, path)));

  for (const path of template.keys()) {
    if (path.includes(OWN_ANSWERS.scope) || path.includes(OWN_ANSWERS.name)) {
      throw new Error(`${path} has a literal in its path, and paths are not rendered: rename it.`);
    }
  }
  return new Map([...template].toSorted(([left], [right]) => (left < right ? -1 : 1)));
};

/** The paths that differ from the workspace's own, by reason of the overlay, of pruning or of grades. */
export const changedPaths = (overlay: Tree): string[] =>
  [...[...overlay.keys()].map((path) => path.replace(MERGE, '.json')), LOCKFILE, WORKSPACE, ...GRADED_PAGES].toSorted();

const textOf = (tree: Tree, path: string): string => {
  const content = tree.get(path);
  if (!content) throw new Error(`${path} is missing.`);
  return content.bytes.toString();
};

const replaceText = (tree: Tree, path: string, text: string): void =>
  void tree.set(path, { bytes: Buffer.from(text), executable: tree.get(path)?.executable ?? false });

/** By folder, `.` for the root. The folders are those that the workspace globs of pnpm match. */
const readManifests = (tree: Tree): Map<string, Manifest> =>
  new Map(
    [...tree.keys()].flatMap((path): [string, Manifest][] => {
      const folder = /^((?:[^/]+|packages\/[^/]+\/[^/]+|tools\/[^/]+)\/)?package\.json$/.exec(path);
      return folder ? [[folder[1]?.slice(0, -1) ?? '.', JSON.parse(textOf(tree, path))]] : [];
    }),
  );
