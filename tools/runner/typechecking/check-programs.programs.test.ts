import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { DiagnosticSchema } from './diagnostic.ts';

const TSC = join(import.meta.dirname, '../../../node_modules/.bin/tsc');
const BIN = join(import.meta.dirname, 'bin.ts');
const HOME = 'packages/a/types';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'check-programs 🎫 ')));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

/** What the program says of files of a package, in the words of `tsc`; it is run as the gate runs it. */
const ask = (compilerOptions: object, files: Record<string, string>, isWhole = true): string[] => {
  for (const [name, text] of Object.entries(files)) put(`${HOME}/src/${name}`, text);
  const options = { target: 'es2024', module: 'nodenext', types: [], strict: true, noUnusedLocals: true, noEmit: true };
  const tsconfig = { compilerOptions: { ...options, ...compilerOptions }, include: [`../${HOME}/src`] };
  put('asked/tsconfig.json', JSON.stringify(tsconfig));
  const question = {
    root,
    folder: join(root, 'asked'),
    programs: [{ tsconfig, dirs: [HOME] }],
    homes: [HOME],
    isWhole,
  };
  put('asked/question.json', JSON.stringify(question));
  const stdio = ['ignore', 'pipe', 'ignore'] as const;
  const output = execFileSync(process.execPath, [BIN, join(root, 'asked/question.json')], {
    encoding: 'utf8',
    stdio: [...stdio],
  });
  return z
    .tuple([z.array(DiagnosticSchema)])
    .parse(JSON.parse(output))[0]
    .map(({ file, line, column, code, text, because }) => {
      const place = line === undefined ? '' : `(${line},${column})`;
      return `${file === undefined ? '' : `${file}${place}: `}error TS${code}: ${[text, ...because].join(' ')}`;
    })
    .toSorted();
};

/** What `tsc -p` prints of the same program, each diagnostic on one line. */
const print = (): string[] => {
  try {
    execFileSync(TSC, ['-p', 'asked/tsconfig.json', '--pretty', 'false'], { cwd: root, encoding: 'utf8' });
    return [];
  } catch (error) {
    const { stdout } = error as { stdout: string };
    return stdout
      .trim()
      .replaceAll(/\r?\n +/g, ' ')
      .split(/\r?\n/)
      .toSorted();
  }
};

test('it says what tsc prints, at the same places', () => {
  const said = ask(
    {},
    {
      'a.ts': '\uFEFFexport const s = "é🎫"; export const y: number = "a"; const unused = 1;\n',
      'b.ts':
        "// 🎫\r\n\texport const z: { a: { b: (x: string) => void } } = { a: { b: (x: number) => {} } };\r\nimport { q } from './nope.ts';",
      'c.ts':
        "/* \u2028 \u2029 \r */ export const c: number = '🎫' as const;\nexport const d = (): string => document.title;\n",
      'clean.ts': 'export const one = 1;\n',
    },
  );
  expect(said).toHaveLength(6);
  expect(said).toEqual(print());
});

test('what is wrong with the options, or with what is installed, is told', () => {
  const files = { 'a.ts': 'export const one = 1;\n' };
  expect(ask({ foo: 1 }, files)).toEqual([`${HOME}/tsconfig.json: error TS5023: Unknown compiler option 'foo'.`]);
  const types = ask({ types: ['nothere'] }, files);
  // The same is said of the configuration and of the program.
  expect([...new Set(types)]).toEqual(print());
  expect(ask({ noLib: true }, files)).toContain("error TS2318: Cannot find global type 'Array'.");
  expect(ask({ noLib: true }, files, false)).toEqual([]);
  expect(ask({}, files)).toEqual([]);
});

test('a program of nothing is told', () => {
  expect(ask({}, {})).toContainEqual(expect.stringMatching(/TS18003: No inputs were found/));
});

test('a file that cannot be parsed is told, and the others are checked', () => {
  const said = ask({}, { 'a.ts': 'export const a = ;\n', 'b.ts': "export const b: number = '1';\n" });
  expect(said).toEqual([
    `${HOME}/src/a.ts(1,18): error TS1109: Expression expected.`,
    `${HOME}/src/b.ts(1,14): error TS2322: Type 'string' is not assignable to type 'number'.`,
  ]);
});

test('a file of another package is read and not judged; one of no package is', () => {
  put('packages/b/types/src/b.ts', "export const b: number = '1';\n");
  put('settings.ts', "export const settings: number = '1';\n");
  const use = "import '../../../b/types/src/b.ts';\nimport '../../../../settings.ts';\n";
  expect(ask({ allowImportingTsExtensions: true }, { 'a.ts': use }, false)).toEqual([
    "settings.ts(1,14): error TS2322: Type 'string' is not assignable to type 'number'.",
  ]);
});
