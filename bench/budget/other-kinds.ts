import { addImport, both, declare, nameOf, type Plant, write } from './plant.ts';
import type { Seed } from './seeds.ts';

const D = 'packages';

/** So many new files below `dir`, each of the text of its number. */
const addFiles = (dir: string, count: number, extension: string, textOf: (index: number) => string): Plant =>
  write(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`${dir}/made-${index}${extension}`, textOf(index)]),
    ),
  );

/** The front door of a package hands on all of another one, which its manifest then has. */
const handOn =
  (from: string, to: string): Plant =>
  (files, scope) => {
    const door = `${from}/src/index.ts`;
    const declared = declare(from, to)(files, scope);
    return { ...declared, [door]: `${declared[door] ?? ''}export * from '${scope}/${nameOf(to)}';\n` };
  };

/** A new file loads another package when it is called. */
const loadLater =
  (from: string, to: string): Plant =>
  (files, scope) => ({
    ...declare(from, to)(files, scope),
    [`${from}/src/seed-later.ts`]: `export const load = () => import('${scope}/${nameOf(to)}');\n`,
  });

/** A new package of one file. */
const addPackage =
  (dir: string): Plant =>
  (files, scope) => ({
    ...files,
    [`${dir}/package.json`]: JSON.stringify({ name: `${scope}/${nameOf(dir)}` }),
    [`${dir}/src/index.ts`]: 'export const seed = 1;\n',
  });

/** Each package of a layer imports another one. */
const importInLayer =
  (layer: string, to: string, kind: '' | '.test' = ''): Plant =>
  (files, scope) =>
    Object.keys(files)
      .flatMap((path) => new RegExp(`^(${D}/[^/]+/${layer})/package\\.json$`).exec(path)?.[1] ?? [])
      .reduce((all, dir) => addImport(dir, to, kind)(all, scope), files);

/** All layers of a domain become one package, the service of it, and who imported any of them imports that. */
const foldDomain =
  (domain: string): Plant =>
  (files, scope) => {
    const name = (layer: string): string => `${scope}/${domain}-${layer}`;
    const others = ['types', 'config', 'repo', 'runtime', 'ui'];
    const follow = (text: string): string =>
      others.reduce(
        (now, layer) =>
          now
            .replaceAll(`'${name(layer)}'`, `'${name('service')}'`)
            .replaceAll(`"${name(layer)}"`, `"${name('service')}"`),
        text,
      );
    const place = (path: string): string | undefined => {
      const [, layer = '', rest = ''] = new RegExp(`^${D}/${domain}/([^/]+)/(.+)$`).exec(path) ?? [];
      if (!others.includes(layer)) return path;
      return rest.startsWith('src/') ? `${D}/${domain}/service/src/${layer}/${rest.slice(4)}` : undefined;
    };
    return Object.fromEntries(
      Object.entries(files).flatMap(([path, text]) => {
        const at = place(path);
        return at === undefined ? [] : [[at, text.includes(`${scope}/${domain}-`) ? follow(text) : text]];
      }),
    );
  };

const DEEP = (index: number): string =>
  Array.from(
    { length: 20 },
    (_, each) =>
      `export type Path${index}x${each}<T> = T extends object ? { [K in keyof T]: K extends string ? [K, ...Path${index}x${each}<T[K]>] : never }[keyof T] : [];\n`,
  ).join('');

const STARTS = (index: number): string => `import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('program ${index} ends well', () => {
  expect(spawnSync(process.execPath, ['--eval', 'process.exit(0)']).status).toBe(0);
});
`;

const SHOWS = (index: number): string => `import { expect, test } from 'vitest';

test('row ${index} is shown', () => {
  document.body.innerHTML = '<table><tr><td>${index}</td></tr></table>';
  expect(document.querySelector('td')?.textContent).toBe('${index}');
});
`;

const MADE = (index: number): string =>
  `export const made${index} = (id: string): string => \`/v1/${index}/\${id}\`;\n`;

/** What the judge of f452ceb made of them, which has been repaired since for what they showed. */
export const OTHER_KINDS_FIRST = { refused: 9, caught: 9, named: 6 };

/** Slowdowns of kinds that are in none of the other lists, written before any of them was judged. */
export const OTHER_KINDS: Seed[] = [
  {
    name: 'deep generic types in the types of accounts',
    culprit: `${D}/accounts/types`,
    plant: addFiles(`${D}/accounts/types/src`, 20, '.ts', DEEP),
  },
  {
    name: 'sixty tests of a service start programs',
    culprit: `${D}/yard-orders/service`,
    plant: addFiles(`${D}/yard-orders/service/src`, 60, '.test.ts', STARTS),
  },
  {
    name: 'sixty tests of a runtime draw pages',
    culprit: `${D}/yard-orders/runtime`,
    plant: addFiles(`${D}/yard-orders/runtime/src`, 60, '.test.tsx', SHOWS),
  },
  {
    name: 'the front door of a util of everybody hands on a board',
    culprit: `${D}/utils/result`,
    plant: handOn(`${D}/utils/result`, `${D}/yard-orders/ui`),
  },
  {
    name: 'the parser of everybody loads a service later',
    culprit: `${D}/utils/parse-with-schema`,
    plant: loadLater(`${D}/utils/parse-with-schema`, `${D}/yard-orders/service`),
  },
  {
    name: 'a domain is folded into one package',
    culprit: `${D}/freight-orders/service`,
    plant: foldDomain('freight-orders'),
  },
  {
    name: 'a new theme that every board imports needs a service',
    culprit: `${D}/utils/theme`,
    plant: both(
      both(addPackage(`${D}/utils/theme`), addImport(`${D}/utils/theme`, `${D}/yard-orders/service`)),
      importInLayer('ui', `${D}/utils/theme`),
    ),
  },
  {
    name: 'two hundred generated files in telemetry',
    culprit: `${D}/providers/telemetry`,
    plant: addFiles(`${D}/providers/telemetry/src`, 200, '.ts', MADE),
  },
  {
    name: 'a generated client of 600 kB in the types of accounts',
    culprit: `${D}/accounts/types`,
    plant: write({
      [`${D}/accounts/types/src/client.ts`]: Array.from({ length: 9000 }, (_, index) => MADE(index)).join(''),
    }),
  },
  {
    name: 'a test kit with a board in it that the tests of every service import',
    culprit: `${D}/utils/test-kit`,
    plant: both(
      both(addPackage(`${D}/utils/test-kit`), addImport(`${D}/utils/test-kit`, `${D}/yard-orders/ui`)),
      importInLayer('service', `${D}/utils/test-kit`, '.test'),
    ),
  },
];
