import { testRule } from '../test-rule.ts';
import { schemaAndTypeNames } from './schema-and-type-names.ts';

const TYPES = 'packages/tickets/types/src/ticket.ts';
const IMPORT = "import { z } from 'zod';";

testRule(schemaAndTypeNames, {
  'a schema in lower case': {
    path: TYPES,
    invalid: `${IMPORT} export const ticket = z.object({ id: z.string() });`,
    valid: `${IMPORT} export const TicketSchema = z.object({ id: z.string() });`,
    reports: ['schemaName'],
  },
  'a schema whose name begins in lower case': {
    path: TYPES,
    invalid: `${IMPORT} const ticketSchema = z.string().min(1);`,
    valid: `${IMPORT} const ticket = z.string().min(1).parse(text);`,
    reports: ['schemaName'],
  },
  'a schema that is made of another': {
    path: TYPES,
    invalid: "import { NewTicketSchema } from './new-ticket.ts'; export const ticket = NewTicketSchema.extend({});",
    valid: "import { NewTicketSchema } from './new-ticket.ts'; export const ticket = NewTicketSchema.parse({});",
    reports: ['schemaName'],
  },
  'a schema from a part of the library, imported by name': {
    path: TYPES,
    invalid: "import { object } from 'zod/mini'; export const TICKET = object({});",
    valid: "import { object } from './shapes.ts'; export const TICKET = object({});",
    reports: ['schemaName'],
  },
  'a schema within a function': {
    path: TYPES,
    invalid: `${IMPORT} const name = z.string();`,
    valid: `${IMPORT} const parse = (text) => { const name = z.string(); return name.parse(text); };`,
    reports: ['schemaName'],
  },
  'an inferred type of another name': {
    path: TYPES,
    invalid: `${IMPORT} const TicketSchema = z.object({}); export type TicketData = z.infer<typeof TicketSchema>;`,
    valid: `${IMPORT} const TicketSchema = z.object({}); export type Ticket = z.infer<typeof TicketSchema>;`,
    reports: ['typeName'],
  },
  'an inferred type of a schema from elsewhere': {
    path: TYPES,
    invalid: `${IMPORT} import { TicketSchema } from './ticket.ts'; type Row = z.output<typeof TicketSchema>;`,
    valid: `${IMPORT} import { TicketSchema } from './ticket.ts'; type Row = Partial<z.output<typeof TicketSchema>>;`,
    reports: ['typeName'],
  },
  'the type of what a schema takes': {
    path: TYPES,
    invalid: `${IMPORT} const TicketSchema = z.object({}); type TicketForm = z.input<typeof TicketSchema>;`,
    valid: `${IMPORT} const TicketSchema = z.object({}); type TicketInput = z.input<typeof TicketSchema>;`,
    reports: ['typeName'],
  },
  'an interface beside its schema': {
    path: TYPES,
    invalid: `${IMPORT} const TicketSchema = z.object({ id: z.string() }); export interface Ticket { id: string }`,
    valid: `${IMPORT} const TicketSchema = z.object({ id: z.string() }); export interface TicketRow { id: string }`,
    reports: ['twice'],
  },
  'the fields of a schema under another name': {
    path: TYPES,
    invalid: `${IMPORT} const TicketSchema = z.object({ id: z.string(), title: z.string() }); type Row = { title: string; id: string };`,
    valid: `${IMPORT} const TicketSchema = z.object({ id: z.string(), title: z.string() }); type Row = { title: string; no: string };`,
    reports: ['twice'],
  },
  'the fields of a schema that extends another': {
    path: TYPES,
    invalid: `${IMPORT} const NewSchema = z.object({ title: z.string() }); const TicketSchema = NewSchema.extend({ id: z.string() }).strict(); interface Row { id: string; title: string }`,
    valid: `${IMPORT} const NewSchema = z.object({ title: z.string() }); const TicketSchema = NewSchema.pick({ id: true }); interface Row { id: string; title: string }`,
    reports: ['twice'],
  },
  'the fields of a schema whose type is inferred': {
    path: TYPES,
    invalid: `${IMPORT} const PointSchema = z.object({ x: z.int(), y: z.int() }); type Point = z.infer<typeof PointSchema>; interface Place { x: number; y: number }`,
    valid: `${IMPORT} const PointSchema = z.object({ x: z.int(), y: z.int() }); type Point = z.infer<typeof PointSchema>; interface Place extends Point {}`,
    reports: ['inferred'],
  },
  'a schema that contains itself': {
    path: TYPES,
    invalid: `${IMPORT} interface Tree { leaf: string } const TreeSchema = z.object({ leaf: z.string() });`,
    valid: `${IMPORT} interface Tree { next: Tree[] } const TreeSchema: z.ZodType<Tree> = z.object({ next: z.lazy(() => TreeSchema.array()) });`,
    reports: ['twice'],
  },
});
