import { featureFlags } from '@acme/providers-feature-flags';
import { closeTicket, reopenTicket } from '@acme/tickets-service';
import { beforeEach, expect, test } from 'vitest';
import { fakeDependencies, openOne, UNKNOWN_ID } from './fake-dependencies.ts';

let dependencies = fakeDependencies();
beforeEach(() => {
  dependencies = fakeDependencies();
});

test('a closed ticket is opened again', async () => {
  const ticketId = await openOne(dependencies);
  await closeTicket.run({ ticketId }, dependencies);
  expect(await reopenTicket.run({ ticketId }, dependencies)).toMatchObject({
    ok: true,
    value: { id: ticketId, status: 'open', closedAt: null },
  });
});

test('with the flag off a closed ticket stays closed', async () => {
  const ticketId = await openOne(dependencies);
  await closeTicket.run({ ticketId }, dependencies);
  expect(await reopenTicket.run({ ticketId }, { ...dependencies, flags: featureFlags([]) })).toMatchObject({
    failure: { code: 'feature-off' },
  });
  expect(dependencies.repo.find(ticketId)?.status).toBe('closed');
});

test('a ticket that is open already is a failure', async () => {
  const ticketId = await openOne(dependencies);
  expect(await reopenTicket.run({ ticketId }, dependencies)).toMatchObject({ failure: { code: 'ticket-open' } });
});

test('a ticket that is missing is a failure', async () => {
  expect(await reopenTicket.run({ ticketId: UNKNOWN_ID }, dependencies)).toMatchObject({
    failure: { code: 'ticket-missing' },
  });
});
