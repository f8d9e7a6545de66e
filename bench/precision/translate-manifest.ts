import type { Moved } from './translate.ts';

/**
 * A manifest as one of ours would be, of as many lines: dependencies by their name here, their versions in the catalog
 * or the workspace, and exports of sources in place of what a build makes of them.
 */
export const translateManifest = (text: string, packages: readonly Moved[], door: string | undefined): string => {
  const renamed = packages.reduce(
    (now, { oldName, name }) => (oldName === undefined ? now : now.replaceAll(`"${oldName}"`, `"${name}"`)),
    text,
  );
  const own = new Set(packages.map(({ name }) => name));
  const translated = renamed
    .replaceAll(
      /^(\s*)"(@?[\w./-]+)": "(?:[\^~>]?\d[^"]*|workspace:[^"]*|\*|latest|next|npm:[^"]*)"/gm,
      (whole, space: string, name: string) =>
        name === 'version' || name === 'node'
          ? whole
          : `${space}"${name}": "${own.has(name) ? 'workspace:*' : 'catalog:'}"`,
    )
    .replaceAll(
      /"(?:\.\/)?(?:dist|lib)\/(?:main\/|module\/|cjs\/|esm\/)?([\w./-]+?)(?:\.d)?\.[cm]?[jt]s"/g,
      '"./src/$1.ts"',
    );
  const offered = door === undefined ? translated : translated.replaceAll(/"\.\/src\/index\.ts"/g, `"./${door}"`);
  return /"exports":/.test(offered) || door === undefined
    ? offered
    : offered.replace('{', `{ "exports": { ".": "./${door}" },`);
};
