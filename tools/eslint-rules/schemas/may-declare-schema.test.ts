import { expect, test } from 'vitest';
import { mayDeclareSchema } from './may-declare-schema.ts';

const may = (text: string): boolean => mayDeclareSchema(text, 'zod');

test('a schema is declared by what the library is imported as, under whatever name', () => {
  expect(may(`import { z } from 'zod'; const Ticket = z.object({});`)).toBe(true);
  expect(may(`import { object as shape } from 'zod/mini'; const Ticket = (shape({}));`)).toBe(true);
  expect(may(`import { z } from 'zod'; run({ input: z.object({}) });`)).toBe(false);
});

test('a schema is made of another without the library', () => {
  expect(may(`import { TicketSchema } from './a.ts'; const Ticket = TicketSchema.partial();`)).toBe(true);
  expect(may(`import { TicketSchema } from './a.ts'; const ticket = TicketSchema.parse(1);`)).toBe(false);
});

test('what may hide a declaration is taken for one', () => {
  expect(may(`import { z } from 'zod'; const Ticket = /* a */ z.object({});`)).toBe(true);
  expect(may(`import /* it's */ { z } from 'zod'; const Ticket = z.object({});`)).toBe(true);
  expect(may(`import { 'z' as a } from 'zod'; const Ticket = a.object({});`)).toBe(true);
  expect(may(`import { z } from 'zod'; const Ticket = \\u007a.object({});`)).toBe(true);
  expect(may(`import z = require('zod'); const Ticket = z.object({});`)).toBe(true);
});
