import { openTicket } from '@acme/tickets-service';
import { beforeEach, expect, test } from 'vitest';
import { AUTHOR, fakeDependencies, NOW, UNKNOWN_ID } from './fake-dependencies.ts';

let dependencies = fakeDependencies();
beforeEach(() => {
  dependencies = fakeDependencies();
});

const FIELDS = { title: 'Printer on fire', description: 'Third floor.', authorId: AUTHOR };

test('a new ticket is open from now on, and is kept', async () => {
  const opened = await openTicket.run(FIELDS, dependencies);
  expect(opened).toEqual({
    ok: true,
    value: { ...FIELDS, id: expect.any(String), status: 'open', openedAt: NOW, closedAt: null },
  });
  expect(dependencies.repo.list()).toEqual([opened.ok && opened.value]);
});

test('an author who is no account is a failure and keeps nothing', async () => {
  expect(await openTicket.run({ ...FIELDS, authorId: UNKNOWN_ID }, dependencies)).toMatchObject({
    failure: { code: 'author-missing' },
  });
  expect(dependencies.repo.list()).toEqual([]);
});

test('a title of blanks is a failure and keeps nothing', async () => {
  expect(await openTicket.run({ ...FIELDS, title: ' ' }, dependencies)).toMatchObject({
    failure: { code: 'invalid-input', message: 'title: must not be empty' },
  });
  expect(dependencies.repo.list()).toEqual([]);
});
