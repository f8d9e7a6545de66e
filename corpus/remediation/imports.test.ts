import { expect, test } from 'vitest';
import { asFixed, edit, replacing, told, tryRemedy } from './try-remedy.ts';

// Each test does what the message of an example says, by script: afterwards no rule has anything to say.

const page = (rule: string): string => `tools/eslint-rules/rules/${rule}.md`;

test('imports-point-down: a type is declared in the layer that the message names', () => {
  const left = tryRemedy(
    page('imports-point-down'),
    'A repo takes a type from the service that uses it',
    (files, findings) => ({
      ...edit(files, findings[0]?.file ?? '', [['@acme/tickets-service', '@acme/tickets-types']]),
      [`${told(findings, /declare the type in (\S+),/)}/src/index.ts`]: 'export interface Ticket {\n  id: string;\n}\n',
    }),
  );
  expect(left).toEqual([]);
});

test('imports-point-down: what the higher layer does is passed in', () => {
  const remedy = replacing(
    [/import \{ confirmClosing \} .*\n/, ''],
    ['({ ticketId }) =>', '({ ticketId }, { confirm }: { confirm: (id: string) => Promise<boolean> }) =>'],
    ['await confirmClosing(', 'await confirm('],
  );
  expect(tryRemedy(page('imports-point-down'), 'A service imports its own user interface', remedy)).toEqual([]);
});

test('imports-point-down: a re-export is moved up', () => {
  const remedy = replacing([/^export .*\n/, 'export const ticketLimits = { title: 120 };\n']);
  expect(tryRemedy(page('imports-point-down'), 'The lowest layer re-exports a higher one', remedy)).toEqual([]);
});

test('no-cross-domain-internals: the type comes from the package that the message names', () => {
  const left = tryRemedy(
    page('no-cross-domain-internals'),
    "A type is taken from another domain's service",
    (files, findings) =>
      edit(files, findings[0]?.file ?? '', [
        ['@acme/accounts-service', told(findings, /import the type from '([^']+)'/)],
      ]),
  );
  expect(left).toEqual([]);
});

test('no-deep-import: the front door, if it has the name', () => {
  const more = {
    'packages/tickets/types/src/index.ts': "export { TicketSchema } from './ticket.ts';\n",
    'packages/tickets/types/src/ticket.ts':
      "import { z } from 'zod';\n\nexport const TicketSchema = z.strictObject({ id: z.string() });\n",
    'packages/tickets/types/surface.txt': 'value `TicketSchema`\n',
    'packages/tickets/service/src/index.ts': 'export {};\n',
  };
  const remedy: Parameters<typeof tryRemedy>[2] = (files, findings) =>
    edit(asFixed(files, findings), findings[0]?.file ?? '', [
      [/^export const/m, 'const'],
      [/$/, '\nvoid openTicket;\n'],
    ]);
  expect(tryRemedy(page('no-deep-import'), 'A file of another package', remedy, more)).toEqual([]);
});

test('no-deep-import: not the front door, if it lacks the name', () => {
  const more = { 'packages/tickets/types/surface.txt': 'value `OtherSchema`\n' };
  expect(() => tryRemedy(page('no-deep-import'), 'A file of another package', asFixed, more)).toThrow(
    'Nothing is fixed',
  );
});

test('no-deep-import: a file of the same package by its path', () => {
  const more = { 'packages/tickets/runtime/src/close-ticket.ts': 'export const closeTicket = 1;\n' };
  const title = "A file of the package itself, by the package's name";
  expect(tryRemedy(page('no-deep-import'), title, asFixed, more)).toEqual([]);
});

test('no-deep-import: an entry of the vendor', () => {
  const remedy = replacing(['zod/src/v4/core/registries.ts', 'zod']);
  expect(tryRemedy(page('no-deep-import'), 'What a vendor keeps to itself', remedy)).toEqual([]);
});

test('no-relative-import-across-packages: the name of the package', () => {
  const more = {
    'packages/tickets/types/src/index.ts': "export { TicketSchema } from './ticket.ts';\n",
    'packages/tickets/types/src/ticket.ts':
      "import { z } from 'zod';\n\nexport const TicketSchema = z.strictObject({ id: z.string() });\n",
    'packages/tickets/types/surface.txt': 'value `TicketSchema`\n',
  };
  const remedy: Parameters<typeof tryRemedy>[2] = (files, findings) =>
    edit(asFixed(files, findings), findings[0]?.file ?? '', [[/^export const/m, 'const']]);
  const title = 'A path into another package';
  expect(tryRemedy(page('no-relative-import-across-packages'), title, remedy, more)).toEqual([]);
});

test('no-relative-import-across-packages: the name of an installed package', () => {
  const left = tryRemedy(
    page('no-relative-import-across-packages'),
    'A path into an installed package',
    (files, findings) =>
      edit(files, findings[0]?.file ?? '', [
        ['../node_modules/zod/index.js', told(findings, /import from '([^']+)', declared/)],
      ]),
  );
  expect(left).toEqual([]);
});

test("cross-cutting-through-providers: the owner's package", () => {
  const left = tryRemedy(
    page('cross-cutting-through-providers'),
    'A handler uses the tracing library',
    (files, findings) =>
      edit(files, findings[0]?.file ?? '', [
        ['@opentelemetry/api', told(findings, /import from '([^']+)'/)],
        ['{ trace }', '{ log }'],
        ["trace.getActiveSpan()?.addEvent('opened')", "log.info('ticket.opened', { title })"],
      ]),
  );
  expect(left).toEqual([]);
});

test('process-boundary: the type is in the contract', () => {
  const title = "A component takes a type from the server's side of its domain";
  const left = tryRemedy(page('process-boundary'), title, (files, findings) => ({
    ...edit(files, findings[0]?.file ?? '', [['@acme/tickets-repo', '@acme/tickets-types']]),
    [`${told(findings, /declare the type in (\S+),/)}/src/index.ts`]:
      'export interface TicketRow {\n  title: string;\n}\n',
  }));
  expect(left).toEqual([]);
});
