import type { Draft } from './draft.ts';
import type { DrawnFile } from './record-shape.ts';

/** Files that only the package itself uses. */
const INTERNAL = /(\.test\.|-missing\.ts|\/compare-|\/fake-|-routes\.ts|-form\.tsx|-card\.tsx)/;

/** Adds `files` to the package at `dir`, and to its front door and surface what they export for others. */
export const extendPackage = (draft: Draft, dir: string, files: readonly DrawnFile[]): void => {
  for (const { path, text } of files) draft.write(`${dir}/${path}`, text.trimStart());
  const offered = files
    .filter(({ path }) => !INTERNAL.test(path))
    .map(({ path, text }) => ({ path, names: listExports(text) }));
  const lines = offered.map(({ path, names }) => {
    const list = names.map(({ name, isType }) => (isType ? `type ${name}` : name)).join(', ');
    return `export { ${list} } from './${path.slice('src/'.length)}';\n`;
  });
  draft.write(`${dir}/src/index.ts`, draft.read(`${dir}/src/index.ts`) + lines.join(''));
  const surface = draft.read(`${dir}/surface.txt`).split('\n').filter(Boolean);
  const added = offered.flatMap(({ names }) =>
    names.map(({ name, isType }) => `${isType ? 'type' : 'value'} \`${name}\``),
  );
  draft.write(`${dir}/surface.txt`, `${[...surface, ...added].toSorted().join('\n')}\n`);
};

const listExports = (text: string): { name: string; isType: boolean }[] =>
  [...text.matchAll(/^export (const|interface|type) (\w+)/gm)].map(([, kind, name = '']) => ({
    name,
    isType: kind !== 'const',
  }));
