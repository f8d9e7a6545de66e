import { expect, test } from 'vitest';
import type { Drawing } from '../draw-tree.ts';
import { drawWorkspace } from '../draw-workspace.ts';
import { packageShape } from '../rules/package-shape.ts';

const DESK = 'packages/apps/desk';
const WEB = `${DESK}/src/web`;
const LIB = { lib: ['es2024', 'DOM'] };

const OUTER = {
  extends: '../../../tsconfig.base.json',
  include: ['src'],
  exclude: ['src/web'],
  references: [{ path: './src/web' }],
};
const INNER = {
  extends: '../../../../../tsconfig.base.json',
  compilerOptions: LIB,
  include: ['.'],
  references: [],
};
const FILES = { [`${DESK}/src/index.ts`]: '', [`${DESK}/src/serve.ts`]: '', [`${WEB}/main.tsx`]: '' };

const draw = (outer: object, inner?: object): Drawing => ({
  ...FILES,
  [`${DESK}/tsconfig.json`]: JSON.stringify({ ...OUTER, ...outer }),
  ...(inner && { [`${WEB}/tsconfig.json`]: JSON.stringify({ ...INNER, ...inner }) }),
});

const findings = (drawing: Drawing) => packageShape.check(drawWorkspace(drawing));
const check = (drawing: Drawing): string[] => findings(drawing).map(({ file, what }) => `${file}: ${what}`);

test('a page has a tsconfig of its own, and the app leaves its folder to it', () => {
  expect(check(draw({}, {}))).toEqual([]);
  expect(check(draw({ exclude: ['./src/web/'] }, { include: ['**/*'] }))).toEqual([]);
});

test('an app whose page needs no DOM may have one tsconfig for all', () => {
  expect(check(draw({ exclude: [], references: [] }))).toEqual([]);
});

test('no file is in two projects', () => {
  expect(check(draw({ exclude: [] }, {}))).toEqual([
    `${DESK}/tsconfig.json: ${DESK}/tsconfig.json covers ${WEB} too, so it is checked twice, with two sets of settings.`,
  ]);
  expect(findings(draw({ exclude: ['dist'] }, {}))[0]?.fix).toBe('add "src/web" to "exclude" there.');
});

test('no file is in none', () => {
  expect(check(draw({}))).toEqual([
    `${DESK}/tsconfig.json: ${DESK}/tsconfig.json leaves ${WEB} to a tsconfig.json that is not there, so no compiler reads it.`,
  ]);
  expect(check(draw({ exclude: ['src/web', 'src/serve.ts'] }, {}))).toEqual([
    `${DESK}/tsconfig.json: 'exclude' keeps 'src/serve.ts' from the compiler.`,
  ]);
  expect(check(draw({ exclude: ['src/w*'] }, {}))).toHaveLength(2);
});

test('the inner tsconfig covers its folder and no other', () => {
  expect(check(draw({}, { include: [] }))).toEqual([
    `${WEB}/tsconfig.json: 'include' leaves out main.tsx, so no compiler reads it.`,
  ]);
  expect(check(draw({}, { include: ['*.ts'] }))).toHaveLength(1);
  expect(check(draw({}, { exclude: ['main.tsx'] }))).toHaveLength(1);
  expect(check(draw({}, { exclude: ['.'] }))).toHaveLength(1);
  expect(check(draw({}, { exclude: ['../web'] }))).toHaveLength(1);
  expect(check(draw({}, { include: ['.', '../serve.ts'] }))).toEqual([
    `${WEB}/tsconfig.json: 'include' reaches for '../serve.ts', past the imports and the manifest.`,
  ]);
});

test('the inner tsconfig is as strict as all others', () => {
  expect(check(draw({}, { extends: '../../tsconfig.json' }))).toEqual([
    `${WEB}/tsconfig.json: the tsconfig does not extend the base.`,
  ]);
  expect(check(draw({}, { compilerOptions: { ...LIB, noCheck: true } }))).toEqual([
    `${WEB}/tsconfig.json: 'compilerOptions.noCheck' is set for this folder alone; settings are the same for all.`,
  ]);
  expect(check(draw({}, { compilerOptions: { ...LIB, types: ['../serve.ts'] } }))).toHaveLength(1);
  expect(check(draw({}, { files: [] }))).toHaveLength(1);
  expect(check({ ...draw({}), [`${WEB}/tsconfig.json`]: '[]' })).toEqual([
    `${WEB}/tsconfig.json: ${WEB}/tsconfig.json is no JSON object.`,
  ]);
});

test('the app refers to its page, and each to what its own files import', () => {
  const needs = {
    [`${DESK}/src/serve.ts`]: "import '@acme/tickets-runtime';",
    [`${WEB}/main.tsx`]: "import '@acme/tickets-ui';",
  };
  const paths = (...all: string[]) => ({ references: all.map((path) => ({ path })) });
  const outer = paths('../../tickets/runtime', './src/web');
  const inner = paths('../../../../tickets/ui');
  expect(check({ ...draw(outer, inner), ...needs })).toEqual([]);
  expect(findings(draw({ references: [] }, {}))[0]?.fix).toBe('add { "path": "./src/web" } in "references".');
  expect(
    findings({ ...draw(paths('../../tickets/runtime', '../../tickets/ui', './src/web'), {}), ...needs }),
  ).toMatchObject([
    { file: `${DESK}/tsconfig.json`, fix: 'remove { "path": "../../tickets/ui" } in "references".' },
    { file: `${WEB}/tsconfig.json`, fix: 'add { "path": "../../../../tickets/ui" } in "references".' },
  ]);
});

test('what Node runs is offered no DOM', () => {
  const [finding, ...more] = findings(draw({ compilerOptions: LIB, exclude: [], references: [] }));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    what: "'lib' offers the DOM to src/index.ts, which is server code and has none.",
    fix: `give ${WEB} a tsconfig.json with this "lib", remove it here, and write "exclude": ["src/web"].`,
  });
  const layer = (name: string, lib: string[]): string[] =>
    check({
      [`packages/tickets/${name}/src/index.ts`]: '',
      [`packages/tickets/${name}/tsconfig.json`]: JSON.stringify({
        extends: '../../../tsconfig.base.json',
        compilerOptions: { lib },
        references: [],
      }),
    });
  expect(layer('service', ['dom.iterable'])).toHaveLength(1);
  expect(layer('service', ['es2025'])).toEqual([]);
  expect(layer('ui', ['dom'])).toEqual([]);
});

test('only a folder with a process of its own has a tsconfig', () => {
  const stray = (file: string): string[] => check({ ...draw({}, {}), [file]: JSON.stringify(INNER) });
  expect(stray(`${DESK}/src/pages/tsconfig.json`)).toEqual([
    `${DESK}/src/pages/tsconfig.json: ${DESK}/src/pages/tsconfig.json sets up the compiler for a folder alone; only one whose code is of another process has its own, such as packages/apps/*/src/shared.`,
  ]);
  expect(stray(`${DESK}/src/tsconfig.json`)).toHaveLength(1);
  expect(stray(`${WEB}/parts/tsconfig.json`)).toHaveLength(1);
  expect(stray('packages/tickets/service/src/web/tsconfig.json')).toHaveLength(1);
  expect(stray('packages/utils/retry/src/tsconfig.json')).toHaveLength(1);
});

test('a test that imports across the two is reported, what a program imports is told by process-boundary', () => {
  const importing = (file: string, specifier: string): string[] =>
    check({ ...draw({}, {}), [`${DESK}/${file}`]: `export * from '${specifier}';` });
  expect(importing('src/web/main.test.tsx', '../serve.ts')).toEqual([
    `${WEB}/main.test.tsx: src/serve.ts is checked by tsconfig.json, and by this import once more, with other settings.`,
  ]);
  expect(importing('src/serve.test.ts', './web/main.tsx')).toEqual([
    `${DESK}/src/serve.test.ts: src/web/main.tsx is checked by src/web/tsconfig.json, and by this import once more, with other settings.`,
  ]);
  expect(importing('src/web/page.tsx', '../serve.ts')).toEqual([]);
  expect(importing('src/web/main.test.tsx', './main.tsx')).toEqual([]);
  expect(check({ ...draw({}, {}), [`${DESK}/index.html`]: '<script src="/src/web/main.tsx"></script>' })).toEqual([]);
});

test('what both processes may import has a tsconfig of its own, to which both refer', () => {
  const shared = `${DESK}/src/shared`;
  const paths = (...all: string[]) => ({ references: all.map((path) => ({ path })) });
  const drawn = {
    ...draw({ exclude: ['src/web', 'src/shared'], ...paths('./src/shared', './src/web') }, paths('../shared')),
    [`${shared}/port.ts`]: '',
    [`${WEB}/main.tsx`]: "import '../shared/port.ts';",
    [`${DESK}/src/serve.ts`]: "import './shared/port.ts';",
  };
  const tsconfig = { [`${shared}/tsconfig.json`]: JSON.stringify({ ...INNER, compilerOptions: {} }) };
  expect(check({ ...drawn, ...tsconfig })).toEqual([]);
  const apart = { ...drawn, ...draw({}, {}), [`${WEB}/main.tsx`]: "import '../shared/port.ts';" };
  expect(findings(apart)).toMatchObject([
    {
      file: `${WEB}/main.tsx`,
      what: 'src/shared/port.ts is checked by tsconfig.json, and by this import once more, with other settings.',
      fix: `give ${shared} a tsconfig.json of its own, and exclude the folder in tsconfig.json.`,
    },
  ]);
});
