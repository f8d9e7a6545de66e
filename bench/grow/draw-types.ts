import { misfitOf, sampleOf, schemaOf } from './draw-fields.ts';
import { ACCOUNT, type DrawnFile, idOf, NOW, type RecordShape } from './record-shape.ts';

/** The schemas of a record and their tests, for the `types` package. */
export const drawTypes = (shape: RecordShape): DrawnFile[] => [
  { path: `src/${shape.one.kebab}.ts`, text: drawSchemas(shape) },
  { path: `src/${shape.one.kebab}.test.ts`, text: drawTests(shape) },
];

const drawSchemas = ({ scope, one, many, fields }: RecordShape): string => `
import { AccountIdSchema } from '${scope}/accounts-types';
import { z } from 'zod';

export const ${one.pascal}IdSchema = z.uuid().brand<'${one.pascal}Id'>();
export type ${one.pascal}Id = z.infer<typeof ${one.pascal}IdSchema>;

/** Where ${many.words} stand, in the order in which they go through it. */
export const ${one.pascal}StageSchema = z.enum(['draft', 'filed', 'settled']);
export type ${one.pascal}Stage = z.infer<typeof ${one.pascal}StageSchema>;

/** What it takes to file a ${one.words}. */
export const New${one.pascal}Schema = z.strictObject({
${fields.map((field) => `  ${field.name}: ${schemaOf(field)},`).join('\n')}
  ownerId: AccountIdSchema,
});
export type New${one.pascal} = z.infer<typeof New${one.pascal}Schema>;

export const ${one.pascal}Schema = New${one.pascal}Schema.extend({
  id: ${one.pascal}IdSchema,
  stage: ${one.pascal}StageSchema,
  filedAt: z.iso.datetime(),
});
export type ${one.pascal} = z.infer<typeof ${one.pascal}Schema>;

/** A field of a ${one.words} that was changed. */
export interface ${one.pascal}Change<Key extends keyof New${one.pascal} = keyof New${one.pascal}> {
  field: Key;
  before: New${one.pascal}[Key];
  after: New${one.pascal}[Key];
}

/** What ${many.words} come to. */
export interface ${one.pascal}Summary<Counted extends keyof New${one.pascal} = keyof New${one.pascal}> {
  total: number;
  byStage: Record<${one.pascal}Stage, number>;
  sums: Partial<Record<Counted, number>>;
}
`;

const drawTests = ({ scope, domain, one, many, fields }: RecordShape): string => `
import { ${one.pascal}Schema, New${one.pascal}Schema } from '${scope}/${domain.kebab}-types';
import { expect, test } from 'vitest';

const FIELDS = {
${fields.map((field) => `  ${field.name}: ${sampleOf(field)},`).join('\n')}
  ownerId: '${ACCOUNT}',
};

test('what is complete is a ${one.words}', () => {
  expect(New${one.pascal}Schema.parse(FIELDS)).toEqual(FIELDS);
});

test('${many.words} have an id and a stage', () => {
  const kept = { ...FIELDS, id: '${idOf(1)}', stage: 'draft', filedAt: '${NOW}' };
  expect(${one.pascal}Schema.safeParse(kept).success).toBe(true);
  expect(${one.pascal}Schema.safeParse({ ...kept, stage: 'lost' }).success).toBe(false);
  expect(${one.pascal}Schema.safeParse(FIELDS).success).toBe(false);
});

test('an owner who is no account is refused', () => {
  expect(New${one.pascal}Schema.safeParse({ ...FIELDS, ownerId: 'support' }).success).toBe(false);
});

const MISFITS = [
${fields.map((field) => `  { ${field.name}: ${misfitOf(field)} },`).join('\n')}
];

test('a field that does not fit is refused', () => {
  const fitting = MISFITS.filter((misfit) => New${one.pascal}Schema.safeParse({ ...FIELDS, ...misfit }).success);
  expect(fitting).toEqual([]);
});
`;
