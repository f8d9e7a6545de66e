import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeFacts } from './complete-facts.ts';
import { refuse, succeed } from './failure.ts';
import { FACTS_PATH, fillFacts, judgeFact } from './facts.ts';

const page = readFileSync(new URL(`../../${FACTS_PATH}`, import.meta.url), 'utf8');

test('what is known stands in the place of what was there, the rest stays', () => {
  const filled = fillFacts(page, { customers: 'Schools', vision: 'In $1 every school' });
  expect(filled).toContain('\n- **Customers:** Schools\n');
  expect(filled).toContain('\n- **In twelve months:** In $1 every school\n');
  expect(filled).toContain('\n- **Team:** not known yet.\n');
  expect(filled.split('\n')).toHaveLength(page.split('\n').length);
});

test('nothing known changes nothing', () => {
  expect(fillFacts(page, {})).toBe(page);
});

test('a fact is text, whatever Markdown would make of it', () => {
  expect(fillFacts(page, { team: '<!-- [x](y) `z`' })).toContain('- **Team:** \\<!-- \\[x\\](y) \\`z\\`\n');
});

test('a fact is a line of at most 300 characters', () => {
  expect(judgeFact('team', ' Two people ')).toEqual(succeed('Two people'));
  expect(judgeFact('team', 'a'.repeat(300))).toMatchObject({ ok: true });
  expect(judgeFact('team', 'a'.repeat(301))).toMatchObject({ failure: { code: 'invalid-fact' } });
  expect(judgeFact('team', 'a\nb')).toMatchObject({ failure: { message: '--team has more than one line.' } });
});

test('without anyone to ask, what is not given is not known', async () => {
  expect(await completeFacts({ product: 'A desk', team: ' ' }, undefined)).toEqual(succeed({ product: 'A desk' }));
});

test('a person is asked for what is not given', async () => {
  const asked: string[] = [];
  const facts = await completeFacts({ product: 'A desk' }, async ({ message }) => {
    asked.push(message);
    return succeed(message.startsWith('Who is') ? 'Two people' : '');
  });
  expect(facts).toEqual(succeed({ product: 'A desk', team: 'Two people' }));
  expect(asked).toHaveLength(3);
});

test('a person who cancels ends the questions', async () => {
  const cancelled = refuse('interrupted', 'Nothing was written.', '');
  expect(await completeFacts({}, async () => cancelled)).toEqual(cancelled);
});
