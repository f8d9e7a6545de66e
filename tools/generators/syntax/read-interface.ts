import { parseSync } from 'oxc-parser';

/** The names that a module's text exports; a star export gives none. */
export const readExports = (file: string, text: string): string[] =>
  parseSync(file, text).module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName }) => (exportName.name === null ? [] : [exportName.name])),
  );

/** The names that a module's text imports or re-exports, with where from. */
export const readImports = (file: string, text: string): { from: string; name: string }[] => {
  const { staticImports, staticExports } = parseSync(file, text).module;
  const imported = staticImports.flatMap(({ moduleRequest, entries }) =>
    entries.map(({ importName }) => ({ from: moduleRequest.value, name: importName.name })),
  );
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.map(({ moduleRequest, importName }) => ({ from: moduleRequest?.value ?? '', name: importName.name })),
  );
  return [...imported, ...passedOn].flatMap(({ from, name }) => (typeof name === 'string' ? [{ from, name }] : []));
};
