import type { Failure } from '@acme/tools-findings';
import { z } from 'zod';
import { findCollision, renameSource } from '../naming/rename-source.ts';
import { renamePath, type Renaming } from '../naming/rename-text.ts';
import type { PlannedFile, Tree } from './plan.ts';

/** The files of the package at `from`, renamed, below `to`. */
export const copyPackage = (tree: Tree, from: string, to: string, renamings: readonly Renaming[]): PlannedFile[] =>
  tree.list(from).map((file) => {
    const path = file.slice(from.length + 1);
    const text = renameSource(file, tree.read(file), renamings);
    return {
      path: `${to}/${renamePath(path, renamings)}`,
      text: path === 'package.json' ? sortDependencies(text) : text,
    };
  });

/** A failure where `renamings` would merge two names of the packages at `dirs` into one. */
export const checkCollisions = (
  tree: Tree,
  dirs: readonly string[],
  renamings: readonly Renaming[],
): Failure | undefined => {
  for (const file of dirs.flatMap((dir) => tree.list(dir))) {
    const name = findCollision(file, tree.read(file), renamings);
    if (name === undefined) continue;
    return {
      code: 'name-collision',
      message: `'${name}' would be two things: ${file}, which is copied, already uses that name.`,
      hint: 'Choose another name.',
    };
  }
  return undefined;
};

/** An object of a manifest; its fields keep their order. */
const FieldsSchema = z.record(z.string(), z.unknown());

const sortDependencies = (text: string): string => {
  const manifest = FieldsSchema.parse(JSON.parse(text));
  const sorted = Object.entries(manifest).map(([field, value]) => {
    const dependencies = FieldsSchema.safeParse(/[dD]ependencies$/.test(field) ? value : undefined);
    if (!dependencies.success) return [field, value];
    const entries = Object.entries(dependencies.data).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return [field, Object.fromEntries(entries)];
  });
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`;
};
