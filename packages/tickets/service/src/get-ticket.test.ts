import { commentOnTicket, getTicket } from '@acme/tickets-service';
import { expect, test } from 'vitest';
import { AUTHOR, fakeDependencies, openOne, UNKNOWN_ID } from './fake-dependencies.ts';

const dependencies = fakeDependencies();
const ticketId = await openOne(dependencies);
await commentOnTicket.run({ ticketId, authorId: AUTHOR, text: 'On my way.' }, dependencies);

test('a ticket comes with its comments', async () => {
  expect(await getTicket.run({ ticketId }, dependencies)).toMatchObject({
    value: { id: ticketId, comments: [{ text: 'On my way.' }] },
  });
});

test('a ticket that is missing is a failure', async () => {
  expect(await getTicket.run({ ticketId: UNKNOWN_ID }, dependencies)).toMatchObject({
    failure: { code: 'ticket-missing', message: `No ticket has the id ${UNKNOWN_ID}.` },
  });
});
