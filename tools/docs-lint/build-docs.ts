import { posix } from 'node:path';
import { type HarnessSpec, parseManifest } from '@acme/tools-spec';
import { z } from 'zod';
import type { Docs, JudgeCommand, Page, Unreadable } from './docs.ts';
import { judgeBytes } from './judge-bytes.ts';
import { parsePage } from './pages/parse-page.ts';
import type { Tree } from './tree.ts';

/** What the tree alone does not say. */
export interface Around {
  today: string;
  judgeCommand: JudgeCommand;
}

/** Makes the model of all that is written in `tree`, without what git knows of changes. */
export const buildDocs = (spec: HarnessSpec, tree: Tree, around: Around): Docs => {
  const pages = new Map<string, Page>();
  const unreadable: Unreadable[] = [];
  const { mirrors } = spec.docs.skills;
  // A copy has the faults of its skill, which is where they are repaired.
  const isOwn = (file: string): boolean => !mirrors.some((mirror) => file.startsWith(`${mirror}/`));
  for (const file of tree.files.filter((each) => each.endsWith('.md') && isOwn(each))) {
    const problem = judgeBytes(file, tree.sizeOf(file), () => tree.read(file));
    if (problem) unreadable.push(problem);
    else pages.set(file, parsePage(file, tree.read(file) ?? ''));
  }
  const packages = new Map<string, string>();
  for (const file of tree.files.filter((each) => each.endsWith('/package.json'))) {
    const manifest = parseManifest(file, tree.read(file) ?? '');
    if (manifest.ok) packages.set(manifest.value.name, posix.dirname(file));
  }
  const { files, links, read } = tree;
  const model = { spec, ...around, files: new Set(files), folders: foldersOf(files), links, read };
  return { ...model, pages, unreadable, packages, scripts: scriptsIn(read('package.json') ?? '{}'), changes: [] };
};

const foldersOf = (files: readonly string[]): Set<string> => {
  const folders = new Set<string>();
  for (const file of files) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const folder = file.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
};

const RootSchema = z.object({ scripts: z.record(z.string(), z.string()).default({}) });

const scriptsIn = (manifest: string): Set<string> => {
  try {
    return new Set(Object.keys(RootSchema.parse(JSON.parse(manifest)).scripts));
  } catch {
    return new Set();
  }
};
