/** The texts of a workspace by path. */
export type Files = Readonly<Record<string, string>>;

/** What a change makes of a workspace whose packages are called `<scope>/…`. */
export type Plant = (files: Files, scope: string) => Files;

/** `packages/orders/types` is called `orders-types`. */
export const nameOf = (dir: string): string =>
  dir
    .split('/')
    .slice(dir.startsWith('tools/') ? 0 : 1)
    .join('-');

const sourceOf = (dir: string): string => (dir.startsWith('tools/') ? dir : `${dir}/src`);

/** A seed that has nothing to be planted in would show what nobody planted. */
const textOf = (files: Files, path: string): string => {
  const text = files[path];
  if (text === undefined) throw new Error(`There is no ${path} to plant in.`);
  return text;
};

/** A new file of the package at `from` imports the one at `to`, which its manifest then has. */
export const addImport =
  (from: string, to: string, kind: '' | '.test' = ''): Plant =>
  (files, scope) => {
    const name = `${scope}/${nameOf(to)}`;
    return {
      ...declare(from, to)(files, scope),
      [`${sourceOf(from)}/seed-${nameOf(to)}${kind}.ts`]: `import { seed } from '${name}';\nexport const planted = seed;\n`,
    };
  };

/** The package is so many times as large: each of its files that `picks` is copied. */
export const grow =
  (dir: string, times: number, picks: RegExp = /\.tsx?$/): Plant =>
  (files) => {
    const own = Object.entries(files).filter(([path]) => path.startsWith(`${sourceOf(dir)}/`) && picks.test(path));
    if (own.length === 0) throw new Error(`Nothing of ${dir} is there to be copied.`);
    const copies = Array.from({ length: times - 1 }, (_, copy) =>
      own.map(([path, text]): [string, string] => [
        path.replace(`${sourceOf(dir)}/`, `${sourceOf(dir)}/copy-${copy}/`),
        text,
      ]),
    );
    return { ...files, ...Object.fromEntries(copies.flat()) };
  };

/** The package has another folder and name, and all that import it follow. */
export const move =
  (from: string, to: string): Plant =>
  (files, scope) => {
    const [old, now] = [`${scope}/${nameOf(from)}`, `${scope}/${nameOf(to)}`];
    const rename = (text: string): string => text.replaceAll(`'${old}'`, `'${now}'`).replaceAll(`"${old}"`, `"${now}"`);
    return Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path.startsWith(`${from}/`) ? `${to}${path.slice(from.length)}` : path,
        text.includes(old) ? rename(text) : text,
      ]),
    );
  };

/** Files are changed, added or, where they are undefined, removed. */
export const write =
  (changes: Readonly<Record<string, string | undefined>>): Plant =>
  (files) => {
    const all = Object.entries({ ...files, ...changes });
    return Object.fromEntries(all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
  };

/** What is below one folder is copied to another, with its names. */
export const copyDomain =
  (from: string, to: string): Plant =>
  (files) => ({
    ...files,
    ...Object.fromEntries(
      Object.entries(files).flatMap(([path, text]) =>
        path.startsWith(`packages/${from}/`) ? [[path.replace(`/${from}/`, `/${to}/`), text.replaceAll(from, to)]] : [],
      ),
    ),
  });

export const removeFolder =
  (dir: string): Plant =>
  (files) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith(`${dir}/`)));

export const both =
  (first: Plant, second: Plant): Plant =>
  (files, scope) =>
    second(first(files, scope), scope);

/** The manifest of the package at `from` has the one at `to`, which nothing imports. */
export const declare =
  (from: string, to: string): Plant =>
  (files, scope) => {
    const manifest: { dependencies?: object } = JSON.parse(textOf(files, `${from}/package.json`));
    textOf(files, `${to}/package.json`);
    const dependencies = { ...manifest.dependencies, [`${scope}/${nameOf(to)}`]: 'workspace:*' };
    return { ...files, [`${from}/package.json`]: JSON.stringify({ ...manifest, dependencies }) };
  };

/** The same, and a new file takes a type of it. */
export const importTypes =
  (from: string, to: string): Plant =>
  (files, scope) => ({
    ...declare(from, to)(files, scope),
    [`${sourceOf(from)}/seed-${nameOf(to)}.ts`]: `import type { Seed } from '${scope}/${nameOf(to)}';\nexport type Planted = Seed;\n`,
  });

/** Each source file below a path is changed. */
export const edit =
  (below: string, change: (text: string) => string): Plant =>
  (files) =>
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path,
        path.startsWith(below) && /\.tsx?$/.test(path) ? change(text) : text,
      ]),
    );

/** A file is called otherwise. */
export const renameFile =
  (from: string, to: string): Plant =>
  (files) => ({ ...removeFile(from)(files), [to]: textOf(files, from) });

const removeFile =
  (path: string) =>
  (files: Files): Files =>
    Object.fromEntries(Object.entries(files).filter(([each]) => each !== path));

/** All packages of a domain are moved, one after the other. */
export const moveDomain =
  (from: string, to: string): Plant =>
  (files, scope) => {
    const dirs = Object.keys(files).flatMap(
      (path) => new RegExp(`^packages/${from}/[^/]+(?=/package.json$)`).exec(path)?.[0] ?? [],
    );
    return dirs.reduce((moved, dir) => move(dir, dir.replace(`/${from}/`, `/${to}/`))(moved, scope), files);
  };
