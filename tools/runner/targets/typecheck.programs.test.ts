import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runTypecheck } from './typecheck.ts';

const TYPES = { project: 'a-types', dir: 'packages/a/types' };
const DESK = { project: 'apps-desk', dir: 'packages/apps/desk' };

const WEB = `${DESK.dir}/src/web`;
const DOM = { compilerOptions: { lib: ['es2024', 'dom'] } };
const TITLE = 'export const title = (): string => document.title;\n';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'typecheck-'));
  symlinkSync(join(import.meta.dirname, '../../../node_modules'), join(root, 'node_modules'));
  const options = { lib: ['es2024'], types: [], strict: true, target: 'es2024', allowImportingTsExtensions: true };
  put('tsconfig.base.json', { compilerOptions: options });
  put(`${TYPES.dir}/tsconfig.json`, { include: ['src'] });
  put(`${TYPES.dir}/src/index.ts`, 'export const one = 1;\n');
  put(`${DESK.dir}/tsconfig.json`, { include: ['src'], exclude: ['src/web'], references: [{ path: './src/web' }] });
  put(`${DESK.dir}/src/serve.ts`, 'export const serve = (): number => 1;\n');
  put(`${WEB}/tsconfig.json`, { ...DOM, include: ['.'] });
  put(`${WEB}/page.ts`, TITLE);
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (path: string, content: string | object): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
};

const check = async (packages = [TYPES, DESK]): Promise<string[]> => {
  const result = await runTypecheck({ root, packages, cold: false, believed: [] });
  if (!result.ok) throw new Error(result.crash.message);
  return result.findings.map(({ file, what }) => `${file} ${/TS\d+|is missing/.exec(what)?.[0]}`);
};

test('a page has the DOM, and the server of the same app has none', async () => {
  expect(await check()).toEqual([]);
  put(`${DESK.dir}/src/serve.ts`, TITLE);
  expect(await check()).toEqual([`${DESK.dir}/src/serve.ts TS2584`]);
});

test('both parts of an app are checked, and a file that both reach is told once', async () => {
  put(`${DESK.dir}/src/serve.ts`, "export const port: number = '1';\n");
  put(`${WEB}/page.ts`, "import '../serve.ts';\nexport const width: number = '1';\n");
  expect(await check()).toEqual([`${DESK.dir}/src/serve.ts TS2322`, `${WEB}/page.ts TS2322`]);
});

test('what is drawn is judged with the DOM alone, also where a file of the server imports it', async () => {
  put(`${DESK.dir}/src/serve.test.ts`, "import './web/page.ts';\n");
  expect(await check()).toEqual([]);
});

test('where a file cannot be parsed, the packages that use it are checked all the same', async () => {
  put(`${TYPES.dir}/src/index.ts`, 'export const one = ;\n');
  put(`${WEB}/page.ts`, "import '../../../../a/types/src/index.ts';\nexport const width: number = '1';\n");
  expect(await check()).toEqual([`${TYPES.dir}/src/index.ts TS1109`, `${WEB}/page.ts TS2322`]);
});

test('what is wrong in another package is said by who answers for it', async () => {
  put(`${DESK.dir}/tsconfig.json`, { include: ['src'], references: [{ path: '../../a/types' }] });
  rmSync(join(root, WEB), { recursive: true });
  put(`${TYPES.dir}/src/index.ts`, "export const one: number = '1';\n");
  put(
    `${DESK.dir}/src/serve.ts`,
    "import { one } from '../../../a/types/src/index.ts';\nexport const two: string = one;\n",
  );
  expect(await check([DESK])).toEqual([`${DESK.dir}/src/serve.ts TS2322`]);
  expect(await check([TYPES])).toEqual([`${TYPES.dir}/src/index.ts TS2322`]);
  expect((await check()).toSorted()).toEqual([`${TYPES.dir}/src/index.ts TS2322`, `${DESK.dir}/src/serve.ts TS2322`]);
});

test('an error of no file is told where everything is checked', async () => {
  put('tsconfig.base.json', { compilerOptions: { noLib: true, types: [] } });
  expect(await check()).toContain('tsconfig.base.json TS2318');
});

test('a tsconfig that is referred to and not there is told', async () => {
  rmSync(join(root, WEB, 'tsconfig.json'));
  expect(await check()).toEqual([`${WEB}/tsconfig.json is missing`]);
});
