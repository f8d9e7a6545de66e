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

/** A new file of the package at `from` imports the one at `to`, which its manifest then has. */
export const addImport =
  (from: string, to: string, kind: '' | '.test' = ''): Plant =>
  (files, scope) => {
    const name = `${scope}/${nameOf(to)}`;
    const manifest: { dependencies?: object } = JSON.parse(files[`${from}/package.json`] ?? '{}');
    const declared = { ...manifest, dependencies: { ...manifest.dependencies, [name]: 'workspace:*' } };
    return {
      ...files,
      [`${from}/package.json`]: JSON.stringify(declared),
      [`${sourceOf(from)}/seed-${nameOf(to)}${kind}.ts`]: `import { seed } from '${name}';\nexport const planted = seed;\n`,
    };
  };

/** The package is so many times as large: each of its files that `picks` is copied. */
export const grow =
  (dir: string, times: number, picks: RegExp = /\.tsx?$/): Plant =>
  (files) => {
    const own = Object.entries(files).filter(([path]) => path.startsWith(`${sourceOf(dir)}/`) && picks.test(path));
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
