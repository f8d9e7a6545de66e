import { expect, test } from 'vitest';
import type { Drawing } from '../draw-tree.ts';
import { drawWorkspace } from '../draw-workspace.ts';
import { listSurface } from '../list-surface.ts';
import { publicSurface } from './public-surface.ts';

const DIR = 'packages/tickets/service';
const DOOR = `${DIR}/src/index.ts`;

const check = (drawing: Drawing): string[] =>
  publicSurface.check(drawWorkspace(drawing)).map(({ file, what }) => `${file}: ${what}`);

/** The surface of the drawn service. */
const surface = (drawing: Drawing): string[] => {
  const workspace = drawWorkspace(drawing);
  const pkg = workspace.packages.find(({ dir }) => dir === DIR);
  return pkg ? listSurface(workspace, pkg) : [];
};

test('a listed export is passed, another is reported', () => {
  const drawn = { [DOOR]: 'export const open = 1;\nexport const close = 2;' };
  expect(check({ ...drawn, [`${DIR}/surface.txt`]: 'value `close`\nvalue `open`\n' })).toEqual([]);
  expect(check({ ...drawn, [`${DIR}/surface.txt`]: 'value `open`\n' })).toEqual([
    `${DOOR}: the exports of ${DIR} differ from its surface.txt: + value \`close\`.`,
  ]);
});

test('a name that is gone is reported, and so is one that changed its kind', () => {
  expect(check({ [DOOR]: 'export {};', [`${DIR}/surface.txt`]: 'value `open`\n' })).toEqual([
    `${DOOR}: the exports of ${DIR} differ from its surface.txt: - value \`open\`.`,
  ]);
  expect(check({ [DOOR]: 'export type A = 1;', [`${DIR}/surface.txt`]: 'value `A`\n' })).toHaveLength(1);
});

test('a package that exports needs the file, one that does not needs none', () => {
  expect(check({ [DOOR]: 'export const open = 1;', [`${DIR}/surface.txt`]: '' })).toHaveLength(1);
  expect(check({ [DOOR]: 'export {};' })).toEqual([]);
});

test('order, line ends and empty lines do not matter, a line that is no export does', () => {
  const drawn = { [DOOR]: 'export const a = 1, b = 2;' };
  expect(check({ ...drawn, [`${DIR}/surface.txt`]: 'value `b`\r\n\r\nvalue `a`' })).toEqual([]);
  expect(check({ ...drawn, [`${DIR}/surface.txt`]: 'value `b`\nvalue `a`\nreviewed\n' })).toHaveLength(1);
});

test('every way of exporting is seen', () => {
  expect(surface({ [DOOR]: 'export const a = 1, { b: [c] } = d;' })).toEqual(['value `a`', 'value `c`']);
  expect(surface({ [DOOR]: 'export function a() {}\nexport class B {}' })).toEqual(['value `B`', 'value `a`']);
  expect(surface({ [DOOR]: 'export type A = 1;\nexport interface B {}' })).toEqual(['type `A`', 'type `B`']);
  expect(surface({ [DOOR]: 'export default 1;' })).toEqual(['value `default`']);
  expect(surface({ [DOOR]: "const a = 1;\nexport { a as b, a as 'c d' };" })).toEqual(['value `b`', 'value `c d`']);
  expect(surface({ [DOOR]: "export * as all from 'zod';" })).toEqual(['value `all`']);
  expect(surface({ [DOOR]: "export { z, type ZodType } from 'zod';" })).toEqual(['type `ZodType`', 'value `z`']);
  expect(surface({ [DOOR]: "export type { ZodType } from 'zod';" })).toEqual(['type `ZodType`']);
});

test('export * gives the names of the file, also through several, and of a package', () => {
  const files = {
    [`${DIR}/src/a.ts`]: "export const a = 1;\nexport default 2;\nexport * from './b.ts';",
    [`${DIR}/src/b.ts`]: "export type B = 1;\nexport * from './a.ts';",
  };
  expect(surface({ ...files, [DOOR]: "export * from './a.ts';" })).toEqual(['type `B`', 'value `a`']);
  expect(surface({ ...files, [DOOR]: "export type * from './a.ts';" })).toEqual(['type `B`', 'type `a`']);
  const util = { 'packages/utils/retry/src/index.ts': 'export const retry = 1;' };
  expect(surface({ ...util, [DOOR]: "export * from '@acme/utils-retry';" })).toEqual(['value `retry`']);
  expect(surface({ [DOOR]: "export * from 'zod';" })).toEqual(['value `* from zod`']);
});

test('further entries are listed with their names', () => {
  const exports = { '.': './src/index.ts', './plugin': './src/plugin.ts', './data.json': './data.json' };
  const manifest = { [`${DIR}/package.json`]: JSON.stringify({ name: '@acme/tickets-service', exports }) };
  expect(surface({ ...manifest, [`${DIR}/src/plugin.ts`]: 'export const a = 1;' })).toEqual(['./plugin: value `a`']);
});

test('what may not be imported is left to the rules of edges', () => {
  const drawn = { [DOOR]: "export { Desk } from '@acme/apps-desk';", 'packages/apps/desk/src/index.ts': '' };
  expect(check({ ...drawn, [`${DIR}/surface.txt`]: '' })).toEqual([]);
});

test('a standalone package is not asked', () => {
  expect(
    check({ 'bench/package.json': '{ "name": "bench", "exports": "./a.ts" }', 'bench/a.ts': 'export const a = 1;' }),
  ).toEqual([]);
});

test('many changes are told in one line', () => {
  const [finding] = publicSurface.check(
    drawWorkspace({ [DOOR]: 'export const a = 1, b = 2, c = 3, d = 4;', [`${DIR}/surface.txt`]: 'value `e`' }),
  );
  expect(finding?.what).toBe(
    `the exports of ${DIR} differ from its surface.txt: + value \`a\`, + value \`b\`, 3 more.`,
  );
});
