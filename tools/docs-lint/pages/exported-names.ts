import { posix } from 'node:path';
import type { Docs } from '../docs.ts';

/** Names by package folder: those that front doors export, and those that the lists of exports in `surface.txt` have. */
interface Exported {
  now: ReadonlyMap<string, ReadonlySet<string>>;
  listed: ReadonlyMap<string, ReadonlySet<string>>;
}

const known = new WeakMap<Docs, Exported>();

export const exportedNames = (docs: Docs): Exported => {
  const made = known.get(docs) ?? read(docs);
  known.set(docs, made);
  return made;
};

const read = (docs: Docs): Exported => {
  const doors = [...new Set(Object.values(docs.spec.shape.frontDoor))];
  const folders = [...docs.packages.values()];
  const textOf = (folder: string, file: string): string => docs.read(posix.join(folder, file)) ?? '';
  return {
    now: new Map(folders.map((each) => [each, new Set(doors.flatMap((door) => namesIn(textOf(each, door))))])),
    listed: new Map(folders.map((each) => [each, new Set(listedIn(textOf(each, 'surface.txt')))])),
  };
};

/** A line is a kind and a name in code. */
const listedIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`$/gm)].map(([, name = '']) => name);

/** Front doors are lists of `export { … }`, and nothing that takes a parser to read. */
const namesIn = (text: string): string[] => [
  ...[...text.matchAll(/\bexport\s+(?:type\s+)?\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list.split(',').flatMap((each) => /([\w$]+)\s*$/.exec(each)?.[1] ?? []),
  ),
  ...[...text.matchAll(/\bexport\s+(?:const|function|type|interface|class)\s+([\w$]+)/g)].map(([, name = '']) => name),
];
