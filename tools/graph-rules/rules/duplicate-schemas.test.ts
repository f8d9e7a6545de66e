import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { assert, constantFrom, property, shuffledSubarray, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import type { Drawing } from '../draw-tree.ts';
import { drawWorkspace } from '../draw-workspace.ts';
import { duplicateSchemas } from './duplicate-schemas.ts';

const TYPES = 'packages/tickets/types/src/index.ts';
const REPO = 'packages/tickets/repo/src/index.ts';

const check = (drawing: Drawing, spec = EXAMPLE_SPEC): string[] =>
  duplicateSchemas.check(drawWorkspace(drawing, spec)).map(({ file, what, fix }) => `${file}: ${what} ${fix}`);

const ZOD = "import { z } from 'zod';\n";
const ticket = (fields: string, before = ''): string =>
  `${ZOD}${before}export const TicketSchema = z.object({${fields}});`;

/** Whether a schema with the fields of `copy` repeats one with those of `original`. */
const repeats = (original: string, copy: string, before = ''): boolean =>
  check({ [TYPES]: ticket(original), [REPO]: ticket(copy, before) }).length > 0;

const THREE = 'a: z.string(), b: z.number(), c: z.boolean()';

test('the copy is reported where the other can be imported', () => {
  expect(check({ [TYPES]: ticket(THREE), [REPO]: ticket(THREE) })).toEqual([
    `${REPO}: TicketSchema repeats TicketSchema of ${TYPES}:2 (a, b, c). import TicketSchema from '@acme/tickets-types' and remove this one.`,
  ]);
});

test('where neither may import the other, both import a third', () => {
  const services = {
    'packages/tickets/service/src/index.ts': ticket(THREE),
    'packages/billing/service/src/index.ts': ticket(THREE),
  };
  expect(check(services)[0]).toContain(
    "keep one of them in packages/billing/types, and import it from '@acme/billing-types' in both.",
  );
  const groups = {
    'packages/providers/http/src/index.ts': ticket(THREE),
    'packages/providers/mail/src/index.ts': ticket(THREE),
  };
  expect(check(groups)[0]).toContain("import it from '@acme/utils-schemas' in both.");
});

test('what no package could share is not compared', () => {
  expect(check({ [TYPES]: ticket(THREE), 'tools/cli/index.ts': ticket(THREE) })).toEqual([]);
});

test('a schema of fewer than three fields says too little, and so does another of the same package', () => {
  expect(repeats('a: z.string(), b: z.number()', 'a: z.string(), b: z.number()')).toBe(false);
  expect(check({ [TYPES]: ticket(THREE) + ticket(THREE).replace(ZOD, '').replace('Ticket', 'Other') })).toEqual([]);
});

test('order, messages, remarks and names of constants do not matter', () => {
  expect(repeats(THREE, 'c: z.boolean(), b: z.number(), a: z.string()')).toBe(true);
  expect(repeats(THREE, "a: z.string('no text'), b: z.number(`no number`), c: z.boolean()")).toBe(true);
  expect(repeats(THREE, "a: z.string().describe('a'), b: z.number(), c: z.boolean().meta({ id: 'c' })")).toBe(true);
  expect(repeats(THREE, 'a: TextSchema, b: z.number(), c: z.boolean()', 'const TextSchema = z.string();')).toBe(true);
  expect(repeats(THREE, "'a': z.string(), ['b']: z.number(), c: z.boolean()")).toBe(true);
});

test('limits, brands, data and types matter', () => {
  expect(repeats(THREE, 'a: z.string().max(2), b: z.number(), c: z.boolean()')).toBe(false);
  expect(repeats(THREE, "a: z.string().brand<'A'>(), b: z.number(), c: z.boolean()")).toBe(false);
  expect(repeats(THREE, "a: z.literal('x'), b: z.number(), c: z.boolean()")).toBe(false);
  expect(repeats(THREE, 'a: z.string(), b: z.number(), d: z.boolean()')).toBe(false);
  expect(repeats(THREE, `${THREE}, d: z.string()`)).toBe(false);
  const enums = (value: string): string => `a: z.enum(['${value}']), b: z.number(), c: z.boolean()`;
  expect(repeats(enums('x'), enums('x'))).toBe(true);
  expect(repeats(enums('x'), enums('y'))).toBe(false);
});

test('every form of object counts, under every name of the library', () => {
  const copies = (text: string): boolean => check({ [TYPES]: ticket(THREE), [REPO]: text }).length > 0;
  expect(copies(`import * as v from 'zod/v4';\nconst A = v.strictObject({${THREE.replaceAll('z.', 'v.')}});`)).toBe(
    true,
  );
  expect(
    copies(`import zod from 'zod';\nconst A = zod.looseObject({${THREE.replaceAll('z.', 'zod.')}}).strict();`),
  ).toBe(true);
  const bare = THREE.replaceAll('z.', '');
  expect(copies(`import { object, string, number, boolean } from 'zod';\nconst A = object({${bare}});`)).toBe(true);
  expect(copies(`const A = {${THREE}};`)).toBe(false);
});

test('an object in a copy is no second finding', () => {
  const nested = `${THREE}, d: z.object({${THREE}})`;
  expect(check({ [TYPES]: ticket(nested), [REPO]: ticket(nested) })).toHaveLength(1);
  expect(check({ [TYPES]: ticket(nested), [REPO]: ticket(`${THREE}, e: z.object({${THREE}})`) })).toHaveLength(1);
});

test('every further copy is a finding', () => {
  const service = 'packages/tickets/service/src/index.ts';
  expect(check({ [TYPES]: ticket(THREE), [REPO]: ticket(THREE), [service]: ticket(THREE) })).toHaveLength(2);
});

test('what the exemplar of domains has is not compared', () => {
  const exemplars = { domain: { path: 'packages/accounts', entity: 'account' } };
  const copies = { 'packages/accounts/types/src/index.ts': ticket(THREE), [TYPES]: ticket(THREE) };
  expect(check(copies)).toHaveLength(1);
  expect(check(copies, { ...EXAMPLE_SPEC, exemplars })).toEqual([]);
});

test('schemas of tests are not compared', () => {
  expect(check({ [TYPES]: ticket(THREE), 'packages/tickets/repo/src/a.test.ts': ticket(THREE) })).toEqual([]);
});

test('schemas that contain themselves, or constants that do, are read to an end', () => {
  const text = `${ZOD}const A = B;\nconst B = A;\nexport const Tree = z.object({ a: A, b: B, get c() { return Tree; } });`;
  expect(check({ [TYPES]: text, [REPO]: text })).toHaveLength(1);
});

test('in any order of any fields a copy is a copy, and one field less is none', () => {
  const field = constantFrom('a: z.string()', 'b: z.uuid()', 'c: z.array(z.int())', 'd: z.date()', 'e: z.null()');
  assert(
    property(
      uniqueArray(field, { minLength: 4 }).chain((fields) =>
        shuffledSubarray(fields, { minLength: fields.length }).map((shuffled) => ({ fields, shuffled })),
      ),
      ({ fields, shuffled }) => {
        expect(repeats(fields.join(', '), shuffled.join(', '))).toBe(true);
        expect(repeats(fields.join(', '), shuffled.slice(1).join(', '))).toBe(false);
      },
    ),
  );
});
