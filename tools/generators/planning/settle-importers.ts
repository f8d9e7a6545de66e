import { posix } from 'node:path';
import { splitEntries } from './extend-lockfile.ts';

/** A package whose manifest has changed, or is new; `like` is the folder of one whose external versions it has. */
export interface Importer {
  dir: string;
  like: string;
  /** By section, the range of each dependency by name. */
  sections: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies'];

/**
 * The text of pnpm-lock.yaml with the importers of these packages as their manifests are now. Packages of the workspace are
 * linked by `dirs`, their folders by name; versions of external ones are those that `like` has. Undefined where one is not known.
 */
export const settleImporters = (
  text: string,
  importers: readonly Importer[],
  dirs: ReadonlyMap<string, string>,
): string | undefined => {
  const section = /^importers:\n\n((?: .*\n|\n(?= ))*)/m.exec(text);
  const body = section?.[1];
  if (!section || body === undefined) return undefined;
  const known = new Map(splitEntries(body, 2).map((entry) => [entry.key, entry.text.trimEnd()]));
  const settled = new Map(known);
  for (const importer of importers) {
    const printed = printImporter(importer, dirs, versionsOf(known.get(importer.like) ?? ''));
    if (printed === undefined) return undefined;
    settled.set(importer.dir, printed);
  }
  const sorted = [...settled].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const start = section.index + 'importers:\n\n'.length;
  return `${text.slice(0, start)}${sorted.map(([, each]) => `${each}\n`).join('\n')}${text.slice(start + body.length)}`;
};

/** What an importer says of each dependency, by name, whatever the section. */
const versionsOf = (importer: string): Map<string, string> => {
  const lines = importer.slice(importer.indexOf('\n') + 1);
  return new Map(
    splitEntries(`${lines}\n`, 4).flatMap((field) =>
      splitEntries(field.text.slice(field.text.indexOf('\n') + 1), 6).map(({ key, text }) => [key, text] as const),
    ),
  );
};

const printImporter = (
  { dir, sections }: Importer,
  dirs: ReadonlyMap<string, string>,
  versions: ReadonlyMap<string, string>,
): string | undefined => {
  const printed = SECTIONS.map((section) => {
    const names = Object.keys(sections[section] ?? {}).toSorted();
    const lines = names.map((name) => {
      const to = dirs.get(name);
      if (to === undefined) return versions.get(name);
      const key = name.startsWith('@') ? `'${name}'` : name;
      const range = sections[section]?.[name] ?? '';
      return `      ${key}:\n        specifier: ${range}\n        version: link:${posix.relative(dir, to)}\n`;
    });
    return { section, lines };
  }).filter(({ lines }) => lines.length > 0);
  if (printed.some(({ lines }) => lines.includes(undefined))) return undefined;
  if (printed.length === 0) return `  ${dir}: {}`;
  return `  ${dir}:\n${printed.map(({ section, lines }) => `    ${section}:\n${lines.join('')}`).join('')}`.trimEnd();
};
