import { columnOf, sampleOf } from './draw-fields.ts';
import { ACCOUNT, type DrawnFile, idOf, NOW, type RecordShape } from './record-shape.ts';

/** A record in SQLite, for the `repo` package. */
export const drawRepo = (shape: RecordShape): DrawnFile[] => [
  { path: `src/open-${shape.many.kebab}-repo.ts`, text: drawSource(shape) },
  { path: `src/open-${shape.many.kebab}-repo.test.ts`, text: drawTests(shape) },
];

const columnsOf = ({ fields }: RecordShape): string[] => [
  'id',
  ...fields.map(({ name }) => name),
  'ownerId',
  'stage',
  'filedAt',
];

const drawSource = (shape: RecordShape): string => {
  const { scope, domain, one, many, fields } = shape;
  const columns = columnsOf(shape);
  return `
import {
  type ${one.pascal},
  type ${one.pascal}Id,
  ${one.pascal}Schema,
  type ${one.pascal}Stage,
  type New${one.pascal},
} from '${scope}/${domain.kebab}-types';
import { openDatabase } from '${scope}/utils-open-database';

const MIGRATIONS = [
  \`create table "${many.kebab}" (
    "id" text primary key,
${fields.map((field) => `    "${field.name}" ${columnOf(field)} not null,`).join('\n')}
    "ownerId" text not null,
    "stage" text not null check ("stage" in ('draft', 'filed', 'settled')),
    "filedAt" text not null
  ) strict;
  create index "${many.kebab}-by-owner" on "${many.kebab}" ("ownerId", "filedAt")\`,
];

export interface ${many.pascal}Repo {
  /** Oldest first; all of them, or those at one stage. */
  list: (stage?: ${one.pascal}Stage) => ${one.pascal}[];
  find: (id: ${one.pascal}Id) => ${one.pascal} | undefined;
  /** False, and nothing is written, if there is one with this id. */
  insert: (${one.camel}: ${one.pascal}) => boolean;
  /** The changed one; undefined, and nothing is written, if there is none with this id. */
  replace: (id: ${one.pascal}Id, fields: New${one.pascal}) => ${one.pascal} | undefined;
  /** The same for its stage. */
  move: (id: ${one.pascal}Id, stage: ${one.pascal}Stage) => ${one.pascal} | undefined;
  close: () => void;
}

const COLUMNS = '${columns.map((name) => `"${name}"`).join(', ')}';

/** Opens the SQLite file at \`location\`, or \`:memory:\`. */
export const open${many.pascal}Repo = (location: string): ${many.pascal}Repo => {
  const database = openDatabase(location, MIGRATIONS);
  const selectSome = database.prepare(
    \`select \${COLUMNS} from "${many.kebab}" where "stage" = coalesce(?, "stage") order by "filedAt", rowid\`,
  );
  const selectOne = database.prepare(\`select \${COLUMNS} from "${many.kebab}" where "id" = ?\`);
  const insert = database.prepare(
    'insert into "${many.kebab}" values (${columns.map(() => '?').join(', ')}) on conflict do nothing',
  );
  const update = database.prepare(
    \`update "${many.kebab}" set ${[...fields.map(({ name }) => name), 'ownerId']
      .map((name) => `"${name}" = ?`)
      .join(', ')} where "id" = ? returning \${COLUMNS}\`,
  );
  const move = database.prepare(\`update "${many.kebab}" set "stage" = ? where "id" = ? returning \${COLUMNS}\`);

  return {
    list: (stage) => selectSome.all(stage ?? null).map((row) => ${one.pascal}Schema.parse(row)),
    find: (id) => ${one.pascal}Schema.optional().parse(selectOne.get(id)),
    insert: (${one.camel}) =>
      insert.run(
${columns.map((name) => `        ${one.camel}.${name},`).join('\n')}
      ).changes === 1,
    replace: (id, fields) =>
      ${one.pascal}Schema.optional().parse(
        update.get(
${[...fields.map(({ name }) => name), 'ownerId'].map((name) => `          fields.${name},`).join('\n')}
          id,
        ),
      ),
    move: (id, stage) => ${one.pascal}Schema.optional().parse(move.get(stage, id)),
    close: () => database.close(),
  };
};
`;
};

const drawTests = ({ scope, domain, one, many, fields }: RecordShape): string => `
import { type ${many.pascal}Repo, open${many.pascal}Repo } from '${scope}/${domain.kebab}-repo';
import { ${one.pascal}Schema, New${one.pascal}Schema } from '${scope}/${domain.kebab}-types';
import { afterEach, beforeEach, expect, test } from 'vitest';

const FIRST = ${one.pascal}Schema.parse({
  id: '${idOf(1)}',
${fields.map((field) => `  ${field.name}: ${sampleOf(field)},`).join('\n')}
  ownerId: '${ACCOUNT}',
  stage: 'draft',
  filedAt: '${NOW}',
});
const SECOND = ${one.pascal}Schema.parse({ ...FIRST, id: '${idOf(2)}', filedAt: '2026-01-31T10:00:00.000Z' });
const OTHERWISE = New${one.pascal}Schema.parse({
${fields.map((field) => `  ${field.name}: ${sampleOf(field, 1)},`).join('\n')}
  ownerId: '${ACCOUNT}',
});

let repo: ${many.pascal}Repo;
beforeEach(() => {
  repo = open${many.pascal}Repo(':memory:');
});
afterEach(() => {
  repo.close();
});

test('a new repo has no ${many.words}', () => {
  expect(repo.list()).toEqual([]);
});

test('${many.words} are listed oldest first', () => {
  expect(repo.insert(SECOND)).toBe(true);
  expect(repo.insert(FIRST)).toBe(true);
  expect(repo.list()).toEqual([FIRST, SECOND]);
});

test('${many.words} are listed by stage', () => {
  repo.insert(FIRST);
  repo.insert(SECOND);
  repo.move(FIRST.id, 'settled');
  expect(repo.list('settled')).toEqual([{ ...FIRST, stage: 'settled' }]);
  expect(repo.list('draft')).toEqual([SECOND]);
});

test('one is found by its id', () => {
  repo.insert(FIRST);
  expect(repo.find(FIRST.id)).toEqual(FIRST);
  expect(repo.find(SECOND.id)).toBeUndefined();
});

test('an id is taken once', () => {
  repo.insert(FIRST);
  expect(repo.insert({ ...SECOND, id: FIRST.id })).toBe(false);
  expect(repo.list()).toEqual([FIRST]);
});

test('its fields are replaced, and its stage is not', () => {
  repo.insert({ ...FIRST, stage: 'filed' });
  const replaced = { ...FIRST, ...OTHERWISE, stage: 'filed' };
  expect(repo.replace(FIRST.id, OTHERWISE)).toEqual(replaced);
  expect(repo.find(FIRST.id)).toEqual(replaced);
});

test('one that is missing is not replaced', () => {
  repo.insert(FIRST);
  expect(repo.replace(SECOND.id, OTHERWISE)).toBeUndefined();
  expect(repo.list()).toEqual([FIRST]);
});
`;
