/** A package folder that is copied to another one. */
export interface Copy {
  from: string;
  to: string;
}

/**
 * The text of pnpm-lock.yaml with an importer for each copy, made of the one it is copied from: the same
 * versions, so there is nothing to resolve and no network to ask. Undefined if an importer is missing.
 */
export const extendLockfile = (
  text: string,
  copies: readonly Copy[],
  renamePackage: (name: string) => string,
): string | undefined => {
  const section = /^importers:\n\n((?: .*\n|\n(?= ))*)/m.exec(text);
  const body = section?.[1];
  if (!section || body === undefined) return undefined;
  const importers = new Map(splitEntries(body, 2).map((entry) => [entry.key, entry.text.trimEnd()]));
  for (const { from, to } of copies) {
    const importer = importers.get(from);
    if (importer === undefined) return undefined;
    importers.set(to, renameImporter(importer, from, to, renamePackage));
  }
  const sorted = [...importers].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const start = section.index + 'importers:\n\n'.length;
  return `${text.slice(0, start)}${sorted.map(([, each]) => `${each}\n`).join('\n')}${text.slice(start + body.length)}`;
};

const renameImporter = (
  importer: string,
  from: string,
  to: string,
  renamePackage: (name: string) => string,
): string => {
  const newline = importer.indexOf('\n');
  const head = (newline === -1 ? importer : importer.slice(0, newline)).replace(from, to);
  if (newline === -1) return head;
  const fields = splitEntries(`${importer.slice(newline + 1)}\n`, 4).map((field) => {
    const dependencies = splitEntries(field.text.slice(field.text.indexOf('\n') + 1), 6)
      .map(({ key, text }) => ({ key: renamePackage(key), text: text.replace(key, renamePackage(key)) }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1));
    return `    ${field.key}:\n${dependencies.map(({ text }) => text).join('')}`;
  });
  return `${head}\n${fields.join('')}`.trimEnd();
};

/** The entries of a mapping whose keys are indented by `indent` spaces; keys lose their quotes. */
export const splitEntries = (text: string, indent: number): { key: string; text: string }[] => {
  const starts = [...text.matchAll(new RegExp(`^ {${indent}}(?! )'?([^:'\\n]+)'?:.*$`, 'gm'))];
  return starts.map((match, index) => ({
    key: match[1] ?? '',
    text: text.slice(match.index, starts[index + 1]?.index ?? text.length),
  }));
};
