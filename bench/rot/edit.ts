import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Edits of a copy of the repository, by paths relative to it. What an edit expects and does not find throws. */
export interface Edit {
  move: (from: string, to: string) => void;
  remove: (path: string) => void;
  replace: (file: string, from: string, to: string) => void;
  append: (file: string, text: string) => void;
  write: (file: string, text: string) => void;
}

/** One change of the repository, as people and agents make them. */
export interface Change {
  name: string;
  edit: (at: Edit) => void;
}

export const editIn = (root: string): Edit => {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  return {
    write,
    move: (from, to) => {
      mkdirSync(dirname(join(root, to)), { recursive: true });
      renameSync(join(root, from), join(root, to));
    },
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    replace: (file, from, to) => {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`${file} has no '${from}': the change is out of date`);
      write(file, text.replace(from, to));
    },
    append: (file, text) => write(file, `${read(file)}${text}`),
  };
};
