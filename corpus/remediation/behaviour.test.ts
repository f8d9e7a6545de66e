import { EXAMPLE_SPEC, placeOf } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import { edit, type Remedy, told, tryRemedy } from './try-remedy.ts';

// Each test does what the message of an example says, by script: afterwards no rule has anything to say.

const page = (rule: string): string => `tools/eslint-rules/rules/${rule}.md`;

/** Puts the command of the message in the place of `part`, with a schema, a body and the imports that it needs. */
const commanding =
  (part: string | RegExp, asked: RegExp, body: string): Remedy =>
  (files, findings) => {
    const command = told(findings, asked)
      .replace('input: …', 'input: z.strictObject({ ticketId: z.uuid(), title: z.string() })')
      .replace('=> …', () => `=> ok(${body})`)
      .replace('{ repo })', '{ repo }: { repo: TicketsRepo })');
    const owner = told(findings, /of '([^']+)'\.$/);
    const imports = `import { defineCommand } from '${owner}';\nimport { ok } from '@acme/utils-result';\nimport { z } from 'zod';\n`;
    return edit(files, findings[0]?.file ?? '', [
      [part, command],
      [/^/, imports],
    ]);
  };

test('business-logic-is-a-command: a plain function becomes the command', () => {
  const remedy = commanding(/(?<=closeTicket = )[^;]+/, /^make it (defineCommand\(.*\)) of/, 'repo.close(ticketId)');
  const left = tryRemedy(page('business-logic-is-a-command'), 'An operation as a plain function', remedy);
  expect(left).toEqual([]);
});

test('business-logic-is-a-command: what another wrapper made', () => {
  const remedy: Remedy = (files, findings) =>
    edit(
      commanding(
        /(?<=closeTicket = )[^;]+/,
        /^make it (defineCommand\(.*\)) of/,
        "{ ticketId, status: 'closed' }",
      )(files, findings),
      findings[0]?.file ?? '',
      [[/import \{ traced \}.*\n/, '']],
    );
  expect(tryRemedy(page('business-logic-is-a-command'), 'Another wrapper', remedy)).toEqual([]);
});

test('business-logic-is-a-command: each method by itself', () => {
  const asked = /such as (defineCommand\(.*\)) of/;
  const ofClass: Remedy = (files, findings) =>
    edit(
      commanding(/export class [^]*\n\}/, asked, "{ title, status: 'open' }")(files, findings),
      findings[0]?.file ?? '',
      [[/defineCommand\(\{ name/, 'export const openTicket = defineCommand({ name']],
    );
  expect(tryRemedy(page('business-logic-is-a-command'), 'Operations in a class', ofClass)).toEqual([]);
  const ofObject: Remedy = (files, findings) =>
    edit(
      commanding(/export const tickets = [^]*\n\};/, asked, "{ ticketId, status: 'closed' }")(files, findings),
      findings[0]?.file ?? '',
      [[/defineCommand\(\{ name/, 'export const closeTicket = defineCommand({ name']],
    );
  expect(tryRemedy(page('business-logic-is-a-command'), 'Operations in an object', ofObject)).toEqual([]);
});

test('business-logic-is-a-command: the front door without what is for tests', () => {
  const left = tryRemedy(
    page('business-logic-is-a-command'),
    'A front door that offers what is for tests',
    (files, findings) =>
      edit(files, findings[0]?.file ?? '', [[/.*fake-dependencies.*\n/, told(findings, /^(remove it here);/) && '']]),
  );
  expect(left).toEqual([]);
});

test('no-deep-unknown: the type is inferred from the schema that the message names', () => {
  const left = tryRemedy(page('no-deep-unknown'), 'A type with a hole', (files, findings) => {
    const schema = told(findings, /^infer its type from (\w+) in/);
    const { file = '' } = findings[0] ?? {};
    expect(file.startsWith(`${told(findings, /^infer its type from \w+ in (\S+);/)}/`)).toBe(true);
    const written = `import { z } from 'zod';\n\nexport const ${schema} = z.strictObject({ reason: z.string() });\n\n`;
    return edit(files, file, [
      ['Record<string, unknown>', `z.infer<typeof ${schema}>`],
      [/^/, written],
    ]);
  });
  expect(left).toEqual([]);
});

test('no-deep-unknown: the input is parsed with the schema that the message names', () => {
  const left = tryRemedy(page('no-deep-unknown'), 'An input that travels on', (files, findings) => {
    const schema = told(findings, /^parse it first, with (\w+) in/);
    const home = placeOf(EXAMPLE_SPEC, told(findings, /with \w+ in (\S+), or/));
    return edit(files, findings[0]?.file ?? '', [
      ["render('ticket', ticket)", `render('ticket', ${schema}.parse(ticket))`],
      [/^/, `import { ${schema} } from '${home?.packageName}';\n`],
    ]);
  });
  expect(left).toEqual([]);
});

test('no-deep-unknown: what anything fits is left out', () => {
  const left = tryRemedy(page('no-deep-unknown'), 'A schema that anything fits', (files, findings) =>
    edit(files, findings[0]?.file ?? '', [[/, more: z\.any\(\)/, told(findings, /or (leave it out)\.$/) && '']]),
  );
  expect(left).toEqual([]);
});
