import { keysInJson, readInJson, setInJson } from '../edit-json.ts';
import type { FindingRepair, ReadText, Repair } from '../repair-finding.ts';

const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

/** Adds, moves, removes or corrects the line of a manifest that the finding names. */
export const settleDependency: FindingRepair = ({ file, what, fix }, read) => {
  const placed = /^(?<act>add|move) "(?<name>\S+)": "(?<range>\S+)" to (?<section>\w+) in (?<manifest>\S+),/.exec(fix);
  if (placed?.groups) {
    const { act, name = '', range = '', section = '', manifest = '' } = placed.groups;
    return place(read, manifest, { name, range, section }, act === 'add' ? [] : ['devDependencies']);
  }
  const name = /^'(\S+)' is/.exec(what)?.[1] ?? '';
  const [, removed] = /^remove it from (\w+),/.exec(fix) ?? [];
  if (removed) return remove(read, file, name, removed);
  if (fix.startsWith('move it to devDependencies,')) {
    const range = readInJson(read(file) ?? '', ['dependencies', name]);
    return typeof range === 'string'
      ? place(read, file, { name, range, section: 'devDependencies' }, ['dependencies'])
      : undefined;
  }
  const [, range] = /^write "\S+": "(workspace:\*|catalog:)"/.exec(fix) ?? [];
  return range ? correct(read, file, name, range) : undefined;
};

interface Line {
  name: string;
  range: string;
  section: string;
}

/** A new external package is a decision; only one that the catalog has is declared. */
const isKnown = (read: ReadText, { name, range }: Pick<Line, 'name' | 'range'>): boolean =>
  range !== 'catalog:' ||
  (read('pnpm-workspace.yaml') ?? '')
    .split('\n')
    .some((line) => line.trim().replaceAll(/['"]/g, '').startsWith(`${name}:`));

const place = (read: ReadText, file: string, line: Line, from: readonly string[]): Repair | undefined => {
  const text = read(file);
  if (text === undefined || !isKnown(read, line)) return undefined;
  const without = from.reduce((left, section) => dropLine(left, section, line.name), text);
  const said = `${from.length > 0 ? 'moved' : 'added'} "${line.name}": "${line.range}" to ${line.section}`;
  return { file, text: setInJson(without, [line.section, line.name], line.range), said };
};

const remove = (read: ReadText, file: string, name: string, section: string): Repair | undefined => {
  const text = read(file);
  if (text === undefined || !keysInJson(text, [section]).includes(name)) return undefined;
  return { file, text: dropLine(text, section, name), said: `removed '${name}' from ${section}` };
};

const dropLine = (text: string, section: string, name: string): string => {
  const left = keysInJson(text, [section]).filter((key) => key !== name);
  return setInJson(text, left.length > 0 ? [section, name] : [section], undefined);
};

const correct = (read: ReadText, file: string, name: string, range: string): Repair | undefined => {
  const text = read(file);
  if (text === undefined || !isKnown(read, { name, range })) return undefined;
  const sections = SECTIONS.filter((section) => keysInJson(text, [section]).includes(name));
  const corrected = sections.reduce((left, section) => setInJson(left, [section, name], range), text);
  return { file, text: corrected, said: `wrote "${name}": "${range}"` };
};
