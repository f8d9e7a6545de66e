import { expect, test } from 'vitest';
import { edit, type Remedy, told, tryRemedy } from './try-remedy.ts';

// Each test does what the message of an example says, by script: afterwards no rule has anything to say.

const PAGE = 'tools/eslint-rules/rules/tests-assert.md';

/** Puts the words that the message gives in the place of `part`, completed with what the test promises. */
const writing =
  (part: string | RegExp, asked: RegExp, complete: (words: string) => string): Remedy =>
  (files, findings) =>
    edit(files, findings[0]?.file ?? '', [[part, complete(told(findings, asked))]]);

test('what the test promises is asserted', () => {
  const remedy = writing(
    "await openTicket('Printer on fire')",
    /such as (expect\(.*\)\.toEqual\()…\)\.$/,
    (words) => `${words}{ status: 'open' })`,
  );
  expect(tryRemedy(PAGE, 'Nothing is asserted', remedy)).toEqual([]);
});

test('assertions that cannot fail, each as its own message says', () => {
  const remedy: Remedy = (files, findings) => {
    const [certain, same, bare, waiting] = findings.map((each) => [each]);
    return edit(files, findings[0]?.file ?? '', [
      [/ {2}expect\(true\).*\n/, told(certain ?? [], /, or (delete it)\.$/) && ''],
      [
        'toBe(ticket.status)',
        told(same ?? [], /(compare what the code under test gives with a literal)/) && "toBe('open')",
      ],
      [/expect\(ticket\.status\);/, `expect(ticket.status)${told(bare ?? [], /such as (\.toEqual\()…\)/)}'open');`],
      ["expect(openTicket(''))", `${told(waiting ?? [], /^write (await) before it/)} expect(openTicket(''))`],
    ]);
  };
  expect(tryRemedy(PAGE, 'Assertions that cannot fail', remedy)).toEqual([]);
});

test('what has to be thrown is expected in place of the try', () => {
  const remedy = writing(
    /try \{[^]*?\n {2}\}\n/,
    /^write (await expect.*) in place of the try/,
    (words) => `${words.replace('…', "'title'")};\n`,
  );
  expect(tryRemedy(PAGE, 'Only what is thrown is looked at', remedy)).toEqual([]);
});

test('the condition is asserted first, or assertions are asked for', () => {
  const title = 'Only if it went well';
  const first = writing(
    'if (opened.ok)',
    /^assert (.+) first, or/,
    (words) => `expect(${words}).toBe(true);\n  if (opened.ok)`,
  );
  expect(tryRemedy(PAGE, title, first)).toEqual([]);
  const asked = writing(
    'if (opened.ok)',
    /or write (expect\.hasAssertions\(\))\.$/,
    (words) => `${words};\n  if (opened.ok)`,
  );
  expect(tryRemedy(PAGE, title, asked)).toEqual([]);
});

test('who is called back asks for assertions', () => {
  const remedy = writing(
    "desk.on('open'",
    /or write (expect\.hasAssertions\(\))\.$/,
    (words) => `${words};\n  desk.on('open'`,
  );
  expect(tryRemedy(PAGE, 'Only if somebody calls back', remedy)).toEqual([]);
});

test('an assertion by name stands beside the snapshot', () => {
  const remedy = writing(
    "expect(await openTicket('Printer on fire'))",
    /such as (expect\(result\)\.toMatchObject\()\{ … \}\)\.$/,
    (words) => `const result = await openTicket('Printer on fire');\n  ${words}{ status: 'open' });\n  expect(result)`,
  );
  expect(tryRemedy(PAGE, 'A snapshot and nothing else', remedy)).toEqual([]);
});

test('what would end the test is asserted not to be so', () => {
  const title = 'It ends before';
  const first = writing(
    'if (!opened.ok)',
    /^assert first (that it is not so), or/,
    () => 'expect(opened.ok).toBe(true);\n  if (!opened.ok)',
  );
  expect(tryRemedy(PAGE, title, first)).toEqual([]);
  const asked = writing(
    'if (!opened.ok)',
    /or write (expect\.hasAssertions\(\))\.$/,
    (words) => `${words};\n  if (!opened.ok)`,
  );
  expect(tryRemedy(PAGE, title, asked)).toEqual([]);
});

test('what is caught is thrown again, or asserted outside of the try', () => {
  const title = 'What it finds is caught';
  const thrown = writing(
    'catch {}',
    /or (throw) again what is caught\.$/,
    (words) => `catch (error) {\n    ${words} error;\n  }`,
  );
  expect(tryRemedy(PAGE, title, thrown)).toEqual([]);
  const outside = writing(
    /try \{\n {4}(?<code>[^}]*\}\);)\n {2}\} catch \{\}/,
    /^assert (outside of the try), or/,
    () => "expect(await openTicket('Printer on fire')).toMatchObject({ status: 'open' });",
  );
  expect(tryRemedy(PAGE, title, outside)).toEqual([]);
});
