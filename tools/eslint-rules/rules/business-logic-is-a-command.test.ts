import { testRule } from '../test-rule.ts';
import { businessLogicIsACommand } from './business-logic-is-a-command.ts';

const SERVICE = 'packages/tickets/service/src/open-ticket.ts';
const COMMAND = "import { defineCommand } from '@acme/providers-telemetry';";

testRule(businessLogicIsACommand, {
  'an async function': {
    path: SERVICE,
    invalid: 'export const openTicket = async (title: string) => title;',
    valid: `${COMMAND} export const openTicket = defineCommand({ name: 'tickets.open', run: async (title) => title });`,
    reports: ['function'],
  },
  'a function that gives a promise': {
    path: SERVICE,
    invalid: 'export function openTicket(title: string): Promise<string> { return later(title); }',
    valid: 'export function describeTicket(title: string): string { return title; }',
    reports: ['function'],
  },
  'a function that is given a repo': {
    path: SERVICE,
    invalid:
      "import type { Repo } from '@acme/tickets-repo'; export const close = (id: string, repo: Repo) => repo.close(id);",
    valid:
      "import type { Ticket } from '@acme/tickets-types'; export const isOpen = (ticket: Ticket) => !ticket.closed;",
    reports: ['function'],
  },
  'a function that is given the dependencies of its domain': {
    path: SERVICE,
    invalid:
      "import type { Needs } from './needs.ts'; export const close = (id: string, { repo }: Needs) => repo.close(id);",
    valid: 'interface Words { open: string } export const describe = (words: Words) => words.open;',
    reports: ['function'],
  },
  'a function that is given a function': {
    path: SERVICE,
    invalid:
      'interface Repo { close(id: string): void } export const close = (id: string, repo: Repo) => repo.close(id);',
    valid: 'const close = (id: string, run: (id: string) => void) => run(id);',
    reports: ['function'],
  },
  'a function that uses a provider': {
    path: SERVICE,
    invalid:
      "import { log } from '@acme/providers-telemetry'; export const close = (id: string) => log.info('a.b', { id });",
    valid: "import { fail } from '@acme/utils-result'; export const missing = (id: string) => fail('missing', id);",
    reports: ['function'],
  },
  'a function that makes something of another package': {
    path: SERVICE,
    invalid: "import { Job } from '@acme/tickets-config'; export const start = (id: string) => new Job(id);",
    valid: "import { Lost } from '@acme/tickets-config'; export const lose = (id: string) => { throw new Lost(id); };",
    reports: ['function'],
  },
  'a function that calls what another package has': {
    path: SERVICE,
    invalid: "import { jobs } from '@acme/tickets-config'; export const start = (id: string) => jobs.START(id);",
    valid: "import { Status } from '@acme/tickets-config'; export const isOpen = (now: string) => now === Status.OPEN;",
    reports: ['function'],
  },
  'a function that calls what it is given': {
    path: SERVICE,
    invalid:
      "import type { Needs } from './needs.ts'; export const find = ({ repo }: Needs, id: string) => repo.find(id);",
    valid:
      "import type { Needs } from './needs.ts'; export const find = ({ repo }: Needs, id: string) => repo.found === id && repo.name.trim();",
    reports: ['function'],
  },
  'a function that takes what it calls out of what it is given': {
    path: SERVICE,
    invalid:
      "import type { Needs } from './needs.ts'; export const close = (needs: Needs) => { const { repo } = needs; repo.close(); };",
    valid:
      "import type { Needs } from './needs.ts'; export const close = (needs: Needs) => { const { repo } = needs; return repo.closed; };",
    reports: ['function'],
  },
  'a function that calls each of what it is given': {
    path: SERVICE,
    invalid:
      "import type { Needs } from './needs.ts'; export const close = (needs: Needs[]) => needs.map((each) => each.close());",
    valid:
      "import type { Needs } from './needs.ts'; export const close = (needs: Needs[]) => needs.map((each) => each.closed);",
    reports: ['function'],
  },
  'a function that hands on what it is given': {
    path: SERVICE,
    invalid: "import type { Needs } from './needs.ts'; export const close = (needs: Needs) => closeAll(needs);",
    valid:
      "import type { Needs } from './needs.ts'; export const close = (needs: Needs) => String(needs) + closeAll(needs.id);",
    reports: ['function'],
  },
  'a function that hands on what it is given to one of this file': {
    path: SERVICE,
    invalid:
      "import type { Needs } from './needs.ts'; const end = (one: Needs) => one.close(); export const close = (needs: Needs) => end(needs);",
    valid:
      "import type { Needs } from './needs.ts'; const end = (one: Needs) => one.name; export const close = (needs: Needs) => end(needs);",
    reports: ['function'],
  },
  'a function that only names a type of another layer': {
    path: SERVICE,
    invalid: "import { Row } from '@acme/tickets-repo'; export const read = (id: string) => new Row(id);",
    valid:
      "import { Row } from '@acme/tickets-repo'; export const read = (id: string) => { const row: Row = { id }; return row; };",
    reports: ['function'],
  },
  'a function that gives back what it is given': {
    path: SERVICE,
    invalid:
      "import type { Needs } from './needs.ts'; export const close = (needs: Needs) => { return { ...needs, a: 1 }; };",
    valid:
      "import type { Needs } from './needs.ts'; export const close = (needs: Needs) => { return { needs: needs.id, a: 1 }; };",
    reports: ['function'],
  },
  'a function that goes through what it is given': {
    path: SERVICE,
    invalid:
      "import type { Needs } from './needs.ts'; export const close = (needs: Needs) => { for (const each of needs.all) each(); };",
    valid:
      "import type { Needs } from './needs.ts'; export const close = (needs: Needs) => { for (const each of needs.all) sum += each.size; };",
    reports: ['function'],
  },
  'a function that uses the clock of the machine': {
    path: SERVICE,
    invalid: 'export const age = (opened: number) => Date.now() - opened;',
    valid: 'export const age = (opened: number, now: { Date: number }) => now.Date - opened;',
    reports: ['function'],
  },
  'a function that runs a command': {
    path: SERVICE,
    invalid:
      "import { close } from './close.ts'; export const closeAll = (ids: string[]) => ids.map((id) => close.run(id));",
    valid: "import { label } from './label.ts'; export const labels = (ids: string[]) => ids.map((id) => label(id));",
    reports: ['function'],
  },
  'a class': {
    path: SERVICE,
    invalid: 'export class Tickets { open() {} }',
    valid: 'export interface Tickets { open(): void }',
    reports: ['class'],
  },
  'an instance of a class': {
    path: SERVICE,
    invalid: 'class Tickets { open() {} } export const tickets = new Tickets();',
    valid: 'class Missing extends Error {} export const missing = new Missing();',
    reports: ['class'],
  },
  'an object of functions': {
    path: SERVICE,
    invalid: 'export const tickets = { open: async () => undefined };',
    valid: "export const tickets = { open: 'Open', order: (one: number, other: number) => one - other };",
    reports: ['object'],
  },
  'a function exported by name': {
    path: SERVICE,
    invalid: 'const open = async () => undefined; export { open as openTicket };',
    valid: 'const open = async () => undefined; const title = "Open"; export { title as openTicket };',
    reports: ['function'],
  },
  'a default export': {
    path: SERVICE,
    invalid: 'export default async () => undefined;',
    valid: "export default 'open';",
    reports: ['function'],
  },
  'a function made by another': {
    path: SERVICE,
    invalid: 'export const openTicket = withRetry(async () => undefined);',
    valid:
      'export const LABELS = new Set(["open", "closed"]); export const TitleSchema = z.string().refine((text) => !!text);',
    reports: ['made'],
  },
  'a primitive of the same name from elsewhere': {
    path: SERVICE,
    invalid: "import { defineCommand } from './mine.ts'; export const open = defineCommand({ run: () => undefined });",
    valid: `import { defineCommand as command } from '@acme/providers-telemetry'; export const open = command({ run: () => undefined });`,
    reports: ['made'],
  },
  'a namespace with the primitive in it': {
    path: SERVICE,
    invalid:
      "import * as t from '@acme/providers-telemetry'; export const open = t.startTelemetry({ run: () => undefined });",
    valid:
      "import * as t from '@acme/providers-telemetry'; export const open = t.defineCommand({ run: () => undefined });",
    reports: ['made'],
  },
  'a function of the front door itself': {
    path: 'packages/tickets/service/src/index.ts',
    invalid: 'export const isOpen = (ticket: { closed: boolean }) => !ticket.closed;',
    validPath: 'packages/tickets/service/src/is-open.ts',
    valid: 'export const isOpen = (ticket: { closed: boolean }) => !ticket.closed;',
    reports: ['function'],
  },
  'what is for tests': {
    path: 'packages/tickets/service/src/index.ts',
    invalid: "export { fakeNeeds } from './fake-needs.ts';",
    validPath: 'packages/tickets/service/src/fake-needs.ts',
    valid: 'export const fakeNeeds = async () => undefined;',
    reports: ['support'],
  },
  'another layer': {
    path: SERVICE,
    invalid: 'export const openTicket = async () => undefined;',
    validPath: 'packages/tickets/repo/src/open-ticket.ts',
    valid: 'export const openTicket = async () => undefined;',
    reports: ['function'],
  },
});
