import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changedPaths, composeTemplate } from './compose-template.ts';
import { renderGoldenList } from './render-golden-list.ts';
import { readFolder, readWorkingTree } from './read-tree.ts';

/** Rewrites `golden-files.txt`; the diff is what a reviewer decides on. */
const HOME = dirname(import.meta.dirname);
const overlay = readFolder(join(HOME, 'overlay'));
const template = composeTemplate(readWorkingTree(dirname(HOME)), overlay);
writeFileSync(join(HOME, 'golden-files.txt'), renderGoldenList([...template.keys()], changedPaths(overlay)));
