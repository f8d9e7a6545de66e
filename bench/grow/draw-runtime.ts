import { sampleOf } from './draw-fields.ts';
import { ACCOUNT, type DrawnFile, idOf, NOW, type RecordShape } from './record-shape.ts';

/** The HTTP routes of a record, for the `runtime` package. */
export const drawRuntime = (shape: RecordShape): DrawnFile[] => [
  { path: `src/${shape.many.kebab}-routes.ts`, text: drawRoutes(shape) },
  { path: `src/open-${shape.many.kebab}.ts`, text: drawOpen(shape) },
  { path: `src/open-${shape.many.kebab}.test.ts`, text: drawTests(shape) },
];

/** Where the routes of a record are. */
export const pathOf = ({ domain, many }: RecordShape): string => `/api/${domain.kebab}/${many.kebab}`;

const drawRoutes = (shape: RecordShape): string => {
  const { scope, domain, one, many } = shape;
  const base = pathOf(shape);
  return `
import { commandRoute, type Route } from '${scope}/providers-http';
import {
  assess${one.pascal},
  file${one.pascal},
  find${one.pascal},
  list${many.pascal},
  revise${one.pascal},
  summarize${many.pascal},
  type ${many.pascal}Dependencies,
} from '${scope}/${domain.kebab}-service';

export const ${many.camel}Routes = (dependencies: ${many.pascal}Dependencies): Route[] => [
  commandRoute({
    method: 'GET',
    path: '${base}',
    run: (input) => list${many.pascal}.run(input, dependencies),
    failures: {},
  }),
  commandRoute({
    method: 'POST',
    path: '${base}',
    status: 201,
    run: (input) => file${one.pascal}.run(input, dependencies),
    failures: { '${one.kebab}-known': 409 },
  }),
  commandRoute({
    method: 'GET',
    path: '${base}-summary',
    run: (input) => summarize${many.pascal}.run(input, dependencies),
    failures: {},
  }),
  commandRoute({
    method: 'GET',
    path: '${base}/:${one.camel}Id',
    run: (input) => find${one.pascal}.run(input, dependencies),
    failures: { '${one.kebab}-missing': 404 },
  }),
  commandRoute({
    method: 'POST',
    path: '${base}/:${one.camel}Id/revisions',
    run: (input) => revise${one.pascal}.run(input, dependencies),
    failures: { '${one.kebab}-missing': 404, '${one.kebab}-settled': 409 },
  }),
  commandRoute({
    method: 'GET',
    path: '${base}/:${one.camel}Id/assessment',
    run: (input) => assess${one.pascal}.run(input, dependencies),
    failures: { '${one.kebab}-missing': 404 },
  }),
];
`;
};

const drawOpen = ({ scope, domain, many }: RecordShape): string => `
import { open${many.pascal}Repo } from '${scope}/${domain.kebab}-repo';
import type { Clock } from '${scope}/providers-clock';
import type { Route } from '${scope}/providers-http';
import { ${many.camel}Routes } from './${many.kebab}-routes.ts';

export interface ${many.pascal}Runtime {
  routes: Route[];
  close: () => void;
}

/** ${many.pascal} in the SQLite file at \`location\`, or \`:memory:\`. */
export const open${many.pascal} = (location: string, clock: Clock): ${many.pascal}Runtime => {
  const repo = open${many.pascal}Repo(location);
  return {
    routes: ${many.camel}Routes({ repo, clock, newId: () => crypto.randomUUID() }),
    close: repo.close,
  };
};
`;

const drawTests = (shape: RecordShape): string => {
  const { scope, domain, one, many, fields } = shape;
  const base = pathOf(shape);
  return `
import { type ${many.pascal}Runtime, open${many.pascal} } from '${scope}/${domain.kebab}-runtime';
import { ${one.pascal}Schema } from '${scope}/${domain.kebab}-types';
import { fixedClock } from '${scope}/providers-clock';
import { createRouter } from '${scope}/providers-http';
import { afterEach, beforeEach, expect, test } from 'vitest';

const FIELDS = {
${fields.map((field) => `  ${field.name}: ${sampleOf(field)},`).join('\n')}
  ownerId: '${ACCOUNT}',
};

let runtime: ${many.pascal}Runtime;
beforeEach(() => {
  runtime = open${many.pascal}(':memory:', fixedClock('${NOW}'));
});
afterEach(() => {
  runtime.close();
});

const get = (path: string): Promise<Response> => createRouter(runtime.routes)(new Request(\`http://desk\${path}\`));
const post = (path: string, body: object): Promise<Response> =>
  createRouter(runtime.routes)(
    new Request(\`http://desk\${path}\`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  );

test('what was filed is listed, found and assessed', async () => {
  const filed = await post('${base}', FIELDS);
  expect(filed.status).toBe(201);
  const ${one.camel} = ${one.pascal}Schema.parse(await filed.json());
  expect(${one.camel}).toMatchObject({ ...FIELDS, stage: 'draft', filedAt: '${NOW}' });
  expect(await (await get('${base}')).json()).toEqual([${one.camel}]);
  expect(await (await get(\`${base}/\${${one.camel}.id}\`)).json()).toEqual(${one.camel});
  expect((await get(\`${base}/\${${one.camel}.id}/assessment\`)).status).toBe(200);
});

test('what was filed is summed up', async () => {
  await post('${base}', FIELDS);
  expect(await (await get('${base}-summary')).json()).toMatchObject({ total: 1, byStage: { draft: 1 } });
});

test('a revision gives what changed', async () => {
  const filed = ${one.pascal}Schema.parse(await (await post('${base}', FIELDS)).json());
  const revised = await post(\`${base}/\${filed.id}/revisions\`, { fields: FIELDS });
  expect(revised.status).toBe(200);
  expect(await revised.json()).toEqual([]);
});

test('a field that is missing is a 400 and changes nothing', async () => {
  expect((await post('${base}', { ownerId: FIELDS.ownerId })).status).toBe(400);
  expect(await (await get('${base}')).json()).toEqual([]);
});

test('an id that nobody has is a 404', async () => {
  expect((await get('${base}/${idOf(9)}')).status).toBe(404);
});
`;
};
