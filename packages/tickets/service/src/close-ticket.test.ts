import { closeTicket } from '@acme/tickets-service';
import { beforeEach, expect, test } from 'vitest';
import { fakeDependencies, NOW, openOne, UNKNOWN_ID } from './fake-dependencies.ts';

let dependencies = fakeDependencies();
beforeEach(() => {
  dependencies = fakeDependencies();
});

test('an open ticket is closed now', async () => {
  const ticketId = await openOne(dependencies);
  expect(await closeTicket.run({ ticketId }, dependencies)).toMatchObject({
    ok: true,
    value: { id: ticketId, status: 'closed', closedAt: NOW },
  });
});

test('a ticket that is closed already is a failure', async () => {
  const ticketId = await openOne(dependencies);
  await closeTicket.run({ ticketId }, dependencies);
  expect(await closeTicket.run({ ticketId }, dependencies)).toEqual({
    ok: false,
    failure: { code: 'ticket-closed', message: 'The ticket is closed already.' },
  });
});

test('a ticket that is missing is a failure', async () => {
  expect(await closeTicket.run({ ticketId: UNKNOWN_ID }, dependencies)).toMatchObject({
    failure: { code: 'ticket-missing' },
  });
});
