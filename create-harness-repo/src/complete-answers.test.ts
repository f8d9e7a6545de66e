import { expect, test } from 'vitest';
import { type Ask, completeAnswers, completeDirectory } from './complete-answers.ts';
import { refuse, succeed } from './failure.ts';

const nothing = { name: undefined, scope: undefined };

test('a given directory is taken', async () => {
  expect(await completeDirectory('desk', undefined)).toEqual(succeed('desk'));
});

test('without anyone to ask, a missing directory is refused', async () => {
  expect(await completeDirectory(undefined, undefined)).toMatchObject({ failure: { code: 'missing-directory' } });
});

test('the folder gives the name and the name the scope', async () => {
  expect(await completeAnswers(nothing, 'desk', [], undefined)).toEqual(succeed({ name: 'desk', scope: '@desk' }));
});

test('given answers are taken', async () => {
  const given = { name: 'help', scope: '@globex' };
  expect(await completeAnswers(given, 'My Desk', [], undefined)).toEqual(succeed({ name: 'help', scope: '@globex' }));
});

test('a folder that is no name is refused with a name that is one', async () => {
  expect(await completeAnswers(nothing, 'My Desk', [], undefined)).toMatchObject({
    failure: { code: 'invalid-name', hint: 'Pass --name my-desk' },
  });
});

test('a default scope that is taken is refused too', async () => {
  expect(await completeAnswers(nothing, 'nx', ['@nx'], undefined)).toMatchObject({
    failure: { code: 'reserved-scope' },
  });
});

test('only what is missing is asked, with the default at hand', async () => {
  const asked: string[] = [];
  const ask: Ask = async ({ message, initial }) => {
    asked.push(`${message} ${initial}`);
    return succeed('@typed');
  };
  expect(await completeAnswers({ name: 'help', scope: undefined }, 'x', [], ask)).toEqual(
    succeed({ name: 'help', scope: '@typed' }),
  );
  expect(asked).toEqual(['Which npm scope do its packages have? @help']);
});

test('a person who cancels ends the questions', async () => {
  const cancelled = refuse('interrupted', 'Nothing was written.', '');
  expect(await completeAnswers(nothing, 'x', [], async () => cancelled)).toEqual(cancelled);
});
