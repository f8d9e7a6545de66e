import { expect, test } from 'vitest';
import { asFixed, edit, type Remedy, replacing, told, tryRemedy } from './try-remedy.ts';

// Each test does what the message of an example says, by script: afterwards no rule has anything to say.

const page = (rule: string): string => `tools/eslint-rules/rules/${rule}.md`;

/** Puts the code of the message in place of the code that it is about. */
const rewriting =
  (part: string | RegExp, pattern: RegExp, ...more: readonly (readonly [string | RegExp, string])[]): Remedy =>
  (files, findings) =>
    edit(files, findings[0]?.file ?? '', [[part, told(findings, pattern)], ...more]);

test('network-calls-have-timeouts: the call with its limit', () => {
  const remedy = rewriting("fetch(url, { method: 'POST' })", /or write (fetch\(.*\))\.$/);
  expect(tryRemedy(page('network-calls-have-timeouts'), 'A call that waits for ever', remedy)).toEqual([]);
});

test('network-calls-have-timeouts: a limit beside the signal', () => {
  const remedy = rewriting('fetch(url, { signal })', /^write (fetch\(.*\))\.$/);
  const title = 'A signal that the caller may never abort';
  expect(tryRemedy(page('network-calls-have-timeouts'), title, remedy)).toEqual([]);
});

test('network-calls-have-timeouts: a limited function is handed on', () => {
  const remedy = rewriting(/fetch(?=\))/, /^hand on (.*)\.$/, ['(url, init)', '(url: string, init: RequestInit)']);
  const more = {
    'packages/tickets/runtime/src/create-client.ts': 'export const createClient = (ask: unknown): unknown => ask;\n',
  };
  const left = tryRemedy(page('network-calls-have-timeouts'), 'The function is handed on', remedy, more);
  expect(left).toEqual([]);
});

test('no-await-in-loop: the helper around the body of the loop', () => {
  const left = tryRemedy(page('no-await-in-loop'), 'One ticket after the other', (files, findings) => {
    const call = told(findings, /^write (await mapWithConcurrency\(.*\)), imported/);
    return edit(files, findings[0]?.file ?? '', [
      [
        /for \(const ticket of tickets\) \{\s*await close\(ticket\);\s*\}/,
        `${call.replace('…', 'await close(ticket);')};`,
      ],
      [/^/, `import { mapWithConcurrency } from '${told(findings, /imported from '([^']+)'/)}';\n\n`],
    ]);
  });
  expect(left).toEqual([]);
});

test('no-await-in-loop: what has been started is awaited together', () => {
  const remedy = rewriting(
    /for \(const closing of closings\) comments \+= await closing;/,
    /^write (await Promise\.all\(.*\))\.$/,
    [/await Promise\.all\(closings\)/, 'for (const count of await Promise.all(closings)) comments += count;'],
  );
  const title = 'Waiting in a row for what has been started together';
  expect(tryRemedy(page('no-await-in-loop'), title, remedy)).toEqual([]);
});

test('use-canonical-helper: the check of the workspace', () => {
  const left = tryRemedy(page('use-canonical-helper'), 'A check of exhaustiveness by hand', (files, findings) =>
    edit(files, findings[0]?.file ?? '', [
      [/const rest: never = status;\s*return rest;/, `return ${told(findings, /^write (assertNever\(\w+\)),/)};`],
      [/^/, `import { assertNever } from '${told(findings, /imported from '([^']+)'/)}';\n\n`],
    ]),
  );
  expect(left).toEqual([]);
});

test('use-canonical-helper: what the platform has', () => {
  const remedy = rewriting(/let ready[^]*\n {2}\}\);/, /^write (Promise\.withResolvers\(\))\.$/, [
    'Promise.withResolvers()',
    'const { promise, resolve: ready } = Promise.withResolvers<void>();',
  ]);
  expect(tryRemedy(page('use-canonical-helper'), 'The ends of a promise kept outside', remedy)).toEqual([]);
});

test('schema-and-type-names: a schema of the file alone is renamed by harness fix', () => {
  const remedy: Remedy = (files, findings) => {
    const local = edit(files, findings[0]?.file ?? '', [
      ['export const', 'const'],
      [/$/, '\nexport const isTicket = (value: string) => ticket.safeParse({ ticket: value }).success;\n'],
    ]);
    return asFixed(local, findings);
  };
  expect(tryRemedy(page('schema-and-type-names'), 'A schema that is not named like one', remedy)).toEqual([]);
});

test('schema-and-type-names: one that others import is left to who knows them', () => {
  const title = 'A schema that is not named like one';
  expect(() => tryRemedy(page('schema-and-type-names'), title, asFixed)).toThrow('Nothing is fixed');
});

test('schema-and-type-names: the new name of a schema and of a type', () => {
  const schema = rewriting('ticket =', /^rename it (\w+),/, [/Schema(?= ?z)/, 'Schema =']);
  expect(tryRemedy(page('schema-and-type-names'), 'A schema that is not named like one', schema)).toEqual([]);
  const type = rewriting('TicketData', /^rename it (\w+)\.$/);
  expect(tryRemedy(page('schema-and-type-names'), 'A type that is not named after its schema', type)).toEqual([]);
});

test('schema-and-type-names: the type is inferred', () => {
  const remedy = rewriting(/interface Ticket \{[^}]*\}/, /^write (type .*;) instead\.$/);
  expect(tryRemedy(page('schema-and-type-names'), 'A type written beside its schema', remedy)).toEqual([]);
});

test('structured-logging: an event with its fields', () => {
  const remedy = rewriting(/console\.log\(.*\)/, /^write (log\..*\)), with/, [
    /^/,
    "import { log } from '@acme/providers-telemetry';\n\n",
  ]);
  expect(tryRemedy(page('structured-logging'), 'A line on the console', remedy)).toEqual([]);
});

test('structured-logging: a constant name, a dotted name, an object of fields', () => {
  const rewrite = rewriting(/\blog(?:ger)?\.\w+\(.*\)/, /^write (log(?:ger)?\..*\))\.$/);
  expect(tryRemedy(page('structured-logging'), 'An event name put together at run time', rewrite)).toEqual([]);
  expect(tryRemedy(page('structured-logging'), 'A sentence as an event name', rewrite)).toEqual([]);
  const left = tryRemedy(page('structured-logging'), 'Fields that are no object literal', rewrite);
  expect(left).toEqual([]);
});

test('no-unwaived-disable: harness fix deletes a comment that silences nothing', () => {
  const left = (title: string): string[] => tryRemedy(page('no-unwaived-disable'), title, asFixed);
  expect(left('A comment that silences a line')).toEqual([]);
  expect(left('A comment that silences a file')).toEqual([]);
  expect(left('A comment that tries to hide itself')).toEqual([]);
});

test('no-unwaived-disable: what hides a fault is left to judgement', () => {
  const title = 'A type error that is expected';
  expect(() => tryRemedy(page('no-unwaived-disable'), title, asFixed)).toThrow('Nothing is fixed');
});

test('config-owns-environment: the value is an argument', () => {
  const remedy = replacing(
    ['(title: string)', '(title: string, titleLength: number)'],
    ['Number(process.env.TITLE_LENGTH)', 'titleLength'],
  );
  expect(tryRemedy(page('config-owns-environment'), 'A handler asks the environment', remedy)).toEqual([]);
});

test('parse-at-the-boundary: the schema around the data', () => {
  const remedy = rewriting('JSON.parse(text) as Ticket[]', /^write (z\..*\)), with/, [
    /^import .*/,
    "import { TicketSchema } from '@acme/tickets-types';\nimport { z } from 'zod';",
  ]);
  expect(tryRemedy(page('parse-at-the-boundary'), 'A type that nothing has checked', remedy)).toEqual([]);
});

test('max-file-lines: what the message names is moved to the file it names', () => {
  const left = tryRemedy(page('max-file-lines'), 'Two matters in one file', (files, findings) => {
    const file = findings[0]?.file ?? '';
    const text = files[file] ?? '';
    const [moved = ''] =
      new RegExp(`^export const ${told(findings, /^move (\w+)/)} = [^]*?^\\};\\n`, 'm').exec(text) ?? [];
    const target = file.replace(/[^/]+$/, told(findings, /to (\S+\.ts):/));
    return { ...files, [file]: text.replace(moved, ''), [target]: moved };
  });
  expect(left).toEqual([]);
});
