import { closeTicket, commentOnTicket } from '@acme/tickets-service';
import type { TicketId } from '@acme/tickets-types';
import { beforeEach, expect, test } from 'vitest';
import { AUTHOR, fakeDependencies, NOW, openOne, UNKNOWN_ID } from './fake-dependencies.ts';

let dependencies = fakeDependencies();
let ticketId: TicketId;
beforeEach(async () => {
  dependencies = fakeDependencies();
  ticketId = await openOne(dependencies);
});

test('a comment is written now, and is kept', async () => {
  const written = await commentOnTicket.run({ ticketId, authorId: AUTHOR, text: 'On my way.' }, dependencies);
  expect(written).toMatchObject({ ok: true, value: { ticketId, text: 'On my way.', writtenAt: NOW } });
  expect(dependencies.repo.find(ticketId)?.comments).toEqual([written.ok && written.value]);
});

test('a comment on a ticket that is missing is a failure', async () => {
  expect(
    await commentOnTicket.run({ ticketId: UNKNOWN_ID, authorId: AUTHOR, text: 'On my way.' }, dependencies),
  ).toMatchObject({ failure: { code: 'ticket-missing' } });
});

test('a comment on a closed ticket is a failure and is not kept', async () => {
  await closeTicket.run({ ticketId }, dependencies);
  expect(await commentOnTicket.run({ ticketId, authorId: AUTHOR, text: 'On my way.' }, dependencies)).toMatchObject({
    failure: { code: 'ticket-closed' },
  });
  expect(dependencies.repo.find(ticketId)?.comments).toEqual([]);
});

test('an author who is no account is a failure', async () => {
  expect(await commentOnTicket.run({ ticketId, authorId: UNKNOWN_ID, text: 'On my way.' }, dependencies)).toMatchObject(
    { failure: { code: 'author-missing' } },
  );
  expect(dependencies.repo.find(ticketId)?.comments).toEqual([]);
});

test('a comment of blanks is a failure', async () => {
  expect(await commentOnTicket.run({ ticketId, authorId: AUTHOR, text: ' ' }, dependencies)).toMatchObject({
    failure: { code: 'invalid-input', message: 'text: must not be empty' },
  });
});
