import { testRule } from '../test-rule.ts';
import { noDeepUnknown } from './no-deep-unknown.ts';

const SERVICE = 'packages/tickets/service/src/open-ticket.ts';
const TYPES = 'packages/tickets/types/src/ticket.ts';
const SCRIPT = 'packages/tickets/service/src/open-ticket.js';

testRule(noDeepUnknown, {
  'a field of a type': {
    path: TYPES,
    invalid: 'export interface Ticket { payload: unknown; }',
    valid: 'export interface Ticket { payload: Payload; }',
    reports: ['loose'],
  },
  'the same in a layer at the boundary': {
    path: SERVICE,
    invalid: 'export const save = (rows: unknown[]) => rows.length;',
    validPath: 'packages/tickets/repo/src/open-tickets-repo.ts',
    valid: 'export const save = (rows: unknown[]) => rows.length;',
    reports: ['loose'],
  },
  'any, in the same places': {
    path: SERVICE,
    invalid: 'export const save = (rows: any[]): any => rows; const first = rows[0] as any;',
    valid: 'export const save = (rows: Ticket[]): Ticket[] => rows; const first = rows[0] as Ticket;',
    reports: ['loose', 'loose', 'loose'],
  },
  'a part of a type': {
    path: SERVICE,
    invalid: 'type Fields = Record<string, unknown>; type Answer = Promise<Result<unknown, string>>;',
    valid: 'type Fields = Record<string, string>; type Answer<Value> = Promise<Result<Value, string>>;',
    reports: ['loose', 'loose'],
  },
  'the result of a function': {
    path: SERVICE,
    invalid: 'export function read(): Promise<unknown> { return load(); }',
    valid: 'export function read<Value>(load: () => Promise<Value>): Promise<Value> { return load(); }',
    reports: ['loose'],
  },
  'the type argument of a call': {
    path: 'packages/tickets/ui/src/use-ticket.ts',
    invalid: 'const [ticket, setTicket] = useState<unknown>();',
    valid: 'const [ticket, setTicket] = useState<Ticket>();',
    reports: ['loose'],
  },
  'a bound of a type parameter, and a condition': {
    path: SERVICE,
    invalid: 'export const wrap = <Fields>(fields: Record<string, unknown>): Fields => make(fields);',
    valid:
      'export const wrap = <Fields extends Record<string, unknown>>(fields: Fields): Fields => fields; type Result<F> = F extends (...args: any[]) => infer R ? R : never;',
    reports: ['loose'],
  },
  'an input that is parsed': {
    path: SERVICE,
    invalid: 'export const open = (input: unknown) => save(input);',
    valid: 'export const open = (input: unknown) => TicketSchema.parse(input);',
    reports: ['input'],
  },
  'an input that is parsed, but not only': {
    path: SERVICE,
    invalid: 'export const open = (input: unknown) => [TicketSchema.safeParse(input), input];',
    valid: 'export const open = (input: unknown) => [TicketSchema.safeParse(input), 1];',
    reports: ['input'],
  },
  'an input of a command': {
    path: SERVICE,
    invalid: 'export const open = (input: any) => openTicket.run(input, dependencies);',
    valid: 'export const open = (input: unknown) => openTicket.run(input, dependencies);',
    reports: ['loose'],
  },
  'a guard that asks a schema': {
    path: TYPES,
    invalid: 'export const isTicket = (value: unknown): value is Ticket => check(value);',
    valid: 'export const isTicket = (value: unknown): value is Ticket => TicketSchema.safeParse(value).success;',
    reports: ['input'],
  },
  'a function that is only described': {
    path: TYPES,
    invalid: 'export interface Board { select: (ticket: unknown) => void; }',
    valid: 'export interface Command { run: (input: unknown) => Promise<Ticket>; parse(input: unknown): Ticket; }',
    reports: ['loose'],
  },
  'what is thrown': {
    path: SERVICE,
    invalid: 'try { open(); } catch (error: any) { log(error); }',
    valid: 'try { open(); } catch (error: unknown) { log(error); } open().catch((reason: unknown) => log(reason));',
    reports: ['loose'],
  },
  'a schema that anything fits': {
    path: TYPES,
    invalid:
      "import { z } from 'zod'; export const TicketSchema = z.object({ payload: z.unknown(), more: z['any']() });",
    valid: "import { z } from 'zod'; export const TicketSchema = z.object({ payload: z.string(), more: q.any() });",
    reports: ['schema', 'schema'],
  },
  'a schema of a type that nothing looks at': {
    path: TYPES,
    invalid:
      "import { z } from 'zod'; export const TicketSchema = z.custom<Ticket>(); export const All = z.any({ error: 'x' });",
    valid: "import { z } from 'zod'; export const TicketSchema = z.custom<Ticket>((value) => value instanceof Ticket);",
    reports: ['schema', 'schema'],
  },
  'one under another name': {
    path: TYPES,
    invalid:
      "import * as s from 'zod/v4'; import { any as what } from 'zod'; const { unknown } = s; export const all = [s.any(), what(), unknown()];",
    valid:
      "import * as s from 'zod/v4'; import { string as what } from 'zod'; const { unknown } = settings; export const all = [what(), unknown()];",
    reports: ['schema', 'schema', 'schema'],
  },
  'a comment of a script': {
    path: SCRIPT,
    invalid: '/** @param {any} ticket */\nexport const open = (ticket) => ticket;\n/** @type {*} */\nexport let last;',
    valid: '/** @param {Ticket} ticket Any of them. */\nexport const open = (ticket) => ticket;',
    reports: ['loose', 'loose'],
  },
  'a test, a tool and a standalone package': {
    path: SERVICE,
    invalid: 'export const save = (row: unknown[]) => row;',
    validPath: 'packages/tickets/service/src/open-ticket.test.ts',
    valid: 'export const save = (row: unknown[]) => row;',
    reports: ['loose'],
  },
  'a tool, which is held to less': {
    path: 'packages/tickets/config/src/read-tickets-config.ts',
    invalid: 'export const read = (): Record<string, unknown> => settings;',
    validPath: 'tools/cli/run-harness.ts',
    valid: 'export const read = (): Record<string, unknown> => settings;',
    reports: ['loose'],
  },
});
