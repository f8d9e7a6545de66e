import { testRule } from '../test-rule.ts';
import { parseAtTheBoundary } from './parse-at-the-boundary.ts';

const REPO = 'packages/tickets/repo/src/load-tickets.ts';
const CONFIG = 'packages/tickets/config/src/read-tickets-config.ts';
const IMPORTS = "import { z } from 'zod'; import { TicketSchema } from '@acme/tickets-types';";

testRule(parseAtTheBoundary, {
  'a type that is claimed': {
    path: REPO,
    invalid: 'export const ticket = JSON.parse(text) as Ticket;',
    valid: 'export const ticket = TicketSchema.parse(JSON.parse(text));',
    reports: ['claimed'],
  },
  'the same in the other dialect, and past unknown': {
    path: REPO,
    invalid: 'export const a = <Ticket>JSON.parse(text); export const b = JSON.parse(text) as unknown as Ticket;',
    valid: 'export const b = JSON.parse(text) as unknown;',
    reports: ['claimed', 'claimed'],
  },
  'variables of the environment that are gathered for a schema': {
    path: CONFIG,
    invalid: 'const given = { url: process.env.URL }; export const url = given.url ?? SettingsSchema.parse(given).url;',
    valid: 'const given = { url: process.env.URL }; export const { url } = SettingsSchema.parse(given);',
    reports: ['setting'],
  },
  'a guard of any object': {
    path: REPO,
    invalid:
      "const isTicket = (value: unknown): value is { id: string } => typeof value === 'object' && 'id' in value;",
    valid: "const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object';",
    reports: ['guard'],
  },
  'a variable of that type': {
    path: REPO,
    invalid: 'const ticket: Ticket = JSON.parse(text);',
    valid: 'const ticket: unknown = JSON.parse(text);',
    reports: ['claimed'],
  },
  'a function that returns it as that type': {
    path: REPO,
    invalid:
      'const read = (text: string): Ticket => JSON.parse(text); const get = async (): Promise<Ticket> => { return response.json(); };',
    valid:
      'const read = (text: string): unknown => JSON.parse(text); const get = async (): Promise<unknown> => { return response.json(); };',
    reports: ['claimed', 'claimed'],
  },
  'a member': {
    path: REPO,
    invalid: 'export const id = JSON.parse(text).id;',
    valid: 'export const id = TicketSchema.parse(JSON.parse(text)).id;',
    reports: ['probed'],
  },
  'a variable and what is taken out of it later': {
    path: REPO,
    invalid: 'const data = JSON.parse(text); save(data.id);',
    valid: 'const data = JSON.parse(text); save(TicketSchema.parse(data).id);',
    reports: ['probed'],
  },
  'what is taken out at once': {
    path: REPO,
    invalid: 'const { id } = JSON.parse(text); const [first] = JSON.parse(text);',
    valid: 'const { id } = TicketSchema.parse(JSON.parse(text));',
    reports: ['probed', 'probed'],
  },
  'a value of type unknown that is probed': {
    path: REPO,
    invalid:
      "const data: unknown = JSON.parse(text); if (typeof data === 'object' && data !== null && 'id' in data) save(data);",
    valid: 'const data: unknown = JSON.parse(text); if (data !== null) save(data);',
    reports: ['probed'],
  },
  'a value of type unknown that is searched': {
    path: REPO,
    invalid:
      'const data: unknown = JSON.parse(text); Object.keys(data); const other: unknown = JSON.parse(text); Array.isArray(other);',
    valid: 'const data: unknown = JSON.parse(text); keys(data); isArray(data);',
    reports: ['probed', 'probed'],
  },
  'the answer of a server': {
    path: REPO,
    invalid: 'const ticket = await response.json(); show(ticket.title);',
    valid: `${IMPORTS} const ticket = TicketSchema.parse(await response.json()); show(ticket.title);`,
    reports: ['probed'],
  },
  'the answer as its promise': {
    path: REPO,
    invalid: 'load().then((response) => response.json()).then((ticket) => ticket.title); response.json().then(show);',
    valid: `${IMPORTS} load().then((response) => response.json()).then(TicketSchema.parse);`,
    reports: ['probed', 'loose'],
  },
  'several answers': {
    path: REPO,
    invalid: 'const [ticket] = await Promise.all([response.json()]);',
    valid: `${IMPORTS} const [ticket] = await Promise.all([response.json().then(TicketSchema.parse)]);`,
    reports: ['loose'],
  },
  'a schema made on the spot, and a function that parses with one': {
    path: REPO,
    invalid:
      'z.array(TicketSchema).parse(await response.json()); await parseWithSchema(TicketSchema, JSON.parse(text));',
    valid: `${IMPORTS} z.array(TicketSchema).parse(await response.json()); await parseWithSchema(TicketSchema, JSON.parse(text)); await request.answer['~standard'].validate(JSON.parse(text));`,
    reports: ['loose'],
  },
  'what only looks like a parser': {
    path: REPO,
    invalid: 'path.parse(JSON.parse(text)); Date.parse(JSON.parse(text));',
    valid: 'AnswerSchema.optional().parse(JSON.parse(text)); schemas.answerSchema.safeParse(JSON.parse(text));',
    reports: ['loose', 'loose'],
  },
  'a value that is handed on': {
    path: REPO,
    invalid: 'save(JSON.parse(text)); save({ ticket: JSON.parse(text) }); this.ticket = JSON.parse(text);',
    valid:
      'const ticket: unknown = JSON.parse(text); save(ticket); save({ ticket }); TicketSchema.parse({ id, ...rest, tags: JSON.parse(tags) });',
    reports: ['loose', 'loose', 'loose'],
  },
  'a function of this file': {
    path: REPO,
    invalid:
      'const store = (ticket) => ticket.id; store(JSON.parse(text)); function keep(ticket: Ticket) {} keep(JSON.parse(text));',
    valid: 'const store = (ticket: unknown) => TicketSchema.parse(ticket).id; store(JSON.parse(text));',
    reports: ['probed', 'claimed'],
  },
  'a function of this file that probes': {
    path: REPO,
    invalid: "const store = (ticket: unknown) => typeof ticket === 'string'; store(JSON.parse(text));",
    valid: "const store = (ticket: string) => typeof ticket === 'string'; store(text);",
    reports: ['probed'],
  },
  'an export that is any': {
    path: REPO,
    invalid: 'export const tickets = JSON.parse(text);',
    valid: 'export const tickets: unknown = JSON.parse(text);',
    reports: ['loose'],
  },
  'the parser of texts under other names': {
    path: REPO,
    invalid:
      "const { parse } = JSON; parse(text).id; const read = JSON.parse; read(text).id; globalThis.JSON['parse'](text).id;",
    valid: 'const { parse } = TicketSchema; parse(text).id; const JSON5 = other; JSON5.parse(text).id;',
    reports: ['probed', 'probed', 'probed'],
  },
  'the parser of texts handed on': {
    path: REPO,
    invalid: 'export const tickets = lines.map(JSON.parse); JSON.parse.call(JSON, text);',
    valid: 'export const tickets = lines.map((line) => TicketSchema.parse(JSON.parse(line)));',
    reports: ['loose', 'loose'],
  },
  'a copy by way of text': {
    path: REPO,
    invalid: 'const data: unknown = JSON.parse(text); JSON.parse(JSON.stringify(data)).id;',
    valid: 'export const copy = JSON.parse(JSON.stringify(ticket)).id;',
    reports: ['probed'],
  },
  'a guard of what is no data': {
    path: REPO,
    invalid: "const isIt = (value: unknown): value is Ticket => typeof value === 'object';",
    valid:
      "const isText = (value: unknown): value is string | undefined => typeof value === 'string'; const waits = (value: any): value is PromiseLike<Ticket> => typeof value.then === 'function'; const texts = all.filter((each): each is Text => typeof each === 'string');",
    reports: ['guard'],
  },
  'a callback that gives it back': {
    path: REPO,
    invalid: 'export const tickets = lines.map((line) => JSON.parse(line));',
    valid: 'export const tickets = lines.map((line): unknown => JSON.parse(line));',
    reports: ['loose'],
  },
  'whether it is JSON, and the same text again': {
    path: REPO,
    invalid: 'export const same = JSON.parse(text) ?? {}.id;',
    valid: 'JSON.parse(text); export const same = JSON.stringify(JSON.parse(text)); if (JSON.parse(text)) save();',
    reports: ['loose'],
  },
  'what a module itself calls json': {
    path: REPO,
    invalid: "import ky from 'ky'; export const get = () => ky.get(url).json();",
    valid:
      "import express from 'express'; import { z } from 'zod'; app.use(express.json()); export const AnySchema = z.json();",
    reports: ['loose'],
  },
  'a setting': {
    path: CONFIG,
    invalid: 'export const port = Number(process.env.PORT); const { HOST } = process.env;',
    valid: `${IMPORTS} export const read = (environment = process.env) => EnvironmentSchema.parse(environment);`,
    reports: ['setting', 'setting'],
  },
  'a setting under other names': {
    path: CONFIG,
    invalid:
      "import { env } from 'node:process'; export const read = (settings = process.env) => settings.PORT; export const host = env['HOST']; export const api = import.meta.env.API;",
    valid:
      "import { env } from 'node:process'; export const read = (settings: Record<string, string | undefined> = process.env) => parse(settings); parse({ ...env });",
    reports: ['setting', 'setting', 'setting'],
  },
  'a setting where none may be read, which another rule judges': {
    path: CONFIG,
    invalid: 'export const port = process.env.PORT;',
    validPath: REPO,
    valid: 'export const port = process.env.PORT;',
    reports: ['setting'],
  },
  'a setting of a tool, which has no schema of them': {
    path: CONFIG,
    invalid: 'export const ci = process.env.CI;',
    validPath: 'tools/cli/bin.ts',
    valid: 'export const ci = process.env.CI;',
    reports: ['setting'],
  },
  'a message of another process': {
    path: REPO,
    invalid:
      "self.addEventListener('message', (event) => save(event.data.id)); worker.onmessage = ({ data }) => save(data.id); parentPort.on('message', (ticket) => save(ticket.id));",
    valid:
      "self.addEventListener('message', (event) => save(TicketSchema.parse(event.data).id)); worker.onmessage = ({ data }) => TicketSchema.parse(data); parentPort.on('message', (ticket: unknown) => save(ticket));",
    reports: ['probed', 'probed', 'probed'],
  },
  'a message of the main process': {
    path: REPO,
    invalid:
      "ipcMain.handle('open', (event, { title }) => save(title)); ipcRenderer.on('opened', (event, ticket: Ticket) => show(ticket));",
    valid: "ipcMain.handle('open', (event, fields) => save(NewTicketSchema.parse(fields)));",
    reports: ['probed', 'claimed'],
  },
  'an event of that name of something else': {
    path: REPO,
    invalid: "socket.on('message', (bytes) => save(bytes.id));",
    valid: "board.on('message', (ticket) => save(ticket.id)); socket.on('message', (bytes) => save(bytes.toString()));",
    reports: ['probed'],
  },
  'a guard that probes': {
    path: REPO,
    invalid:
      "export const isTicket = (value: unknown): value is Ticket => typeof value === 'object' && value !== null && 'id' in value;",
    valid: 'export const isTicket = (value: unknown): value is Ticket => TicketSchema.safeParse(value).success;',
    reports: ['guard'],
  },
  'a guard that tells a class, or one member of a union from another': {
    path: REPO,
    invalid: 'export function isTicket(value: any): value is Ticket { return Array.isArray(value.tags); }',
    valid:
      "export const isGone = (error: unknown): error is Gone => error instanceof Gone; export const isOpen = (t: Ticket): t is Open => t.status === 'open';",
    reports: ['guard'],
  },
  'an assertion that probes': {
    path: REPO,
    invalid:
      "function assertTicket(value: unknown): asserts value is Ticket { if (!(value as Ticket).id) throw new Error('no'); }",
    valid: 'function assertTicket(value: unknown): asserts value is Ticket { TicketSchema.parse(value); }',
    reports: ['guard'],
  },
  'a tool': {
    path: 'tools/cli/read-report.ts',
    invalid: 'const report: Report = JSON.parse(text);',
    valid: "const isNode = (value: unknown): value is Node => typeof value === 'object';",
    reports: ['claimed'],
  },
  'a test, a standalone package and the root': {
    path: REPO,
    invalid: 'const { id } = JSON.parse(text);',
    validPath: 'packages/tickets/repo/src/load-tickets.test.ts',
    valid: 'const { id } = JSON.parse(text);',
    reports: ['probed'],
  },
});
