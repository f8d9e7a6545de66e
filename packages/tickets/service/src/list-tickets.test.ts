import { closeTicket, listTickets } from '@acme/tickets-service';
import { expect, test } from 'vitest';
import { fakeDependencies, openOne } from './fake-dependencies.ts';

const dependencies = fakeDependencies();
const first = await openOne(dependencies, 'Printer on fire');
await openOne(dependencies, 'No paper');
await closeTicket.run({ ticketId: first }, dependencies);

test('all tickets are listed, newest first', async () => {
  expect(await listTickets.run({}, dependencies)).toMatchObject({
    value: [{ title: 'No paper' }, { title: 'Printer on fire' }],
  });
});

test('tickets are listed by status', async () => {
  expect(await listTickets.run({ status: 'closed' }, dependencies)).toMatchObject({
    value: [{ title: 'Printer on fire' }],
  });
});

test('a status that nobody knows is a failure', async () => {
  expect(await listTickets.run({ status: 'lost' }, dependencies)).toMatchObject({
    failure: { code: 'invalid-input', issues: [{ path: 'status' }] },
  });
});
