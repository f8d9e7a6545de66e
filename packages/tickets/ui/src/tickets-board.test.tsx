import { TicketsBoard, type TicketsClient } from '@acme/tickets-ui';
import { fail, ok } from '@acme/utils-result';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { AUTHOR, fakeClient, makeTicket, NOW } from './fake-client.ts';

afterEach(cleanup);

interface Shown {
  author?: typeof AUTHOR | undefined;
  canReopen?: boolean;
}
const show = (client: TicketsClient, shown: Shown = {}): void => {
  const { author, canReopen = false } = { author: AUTHOR, ...shown };
  render(<TicketsBoard client={client} author={author} nameOf={() => 'Support'} canReopen={canReopen} />);
};
const choose = async (title: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name: new RegExp(title) }));
  await screen.findByRole('heading', { name: title });
};
const type = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

test('while it waits the board says so', async () => {
  show({ ...fakeClient(), list: () => new Promise(() => {}) });
  expect(screen.getByRole('status').textContent).toBe('Loading tickets…');
});

test('without tickets the board says so', async () => {
  show(fakeClient());
  expect(await screen.findByText('No tickets here.')).toBeDefined();
});

test('the board lists open tickets and shows the one that is chosen', async () => {
  show(fakeClient(makeTicket('Printer on fire')));
  await choose('Printer on fire');
  const ticket = screen.getByRole('article', { name: 'Printer on fire' });
  expect(within(ticket).getByText('Third floor.')).toBeDefined();
  expect(within(ticket).getByText('No comments yet.')).toBeDefined();
  expect(ticket.querySelector('time')?.dateTime).toBe(NOW);
});

test('closed tickets are shown when they are asked for', async () => {
  show(fakeClient(makeTicket('No paper'), { ...makeTicket('Printer on fire'), status: 'closed', closedAt: NOW }));
  expect(await screen.findByText('No paper')).toBeDefined();
  fireEvent.click(screen.getByLabelText('Closed'));
  expect(await screen.findByText('Printer on fire')).toBeDefined();
  expect(screen.queryByText('No paper')).toBeNull();
});

test('a ticket that is opened is listed and shown, and the form is empty again', async () => {
  show(fakeClient());
  type('Title', 'No paper');
  type('Description', 'Tray two.');
  press('Open ticket');
  expect(await screen.findByRole('heading', { name: 'No paper' })).toBeDefined();
  expect(await screen.findByRole('button', { name: /No paper/ })).toBeDefined();
  expect(screen.getByText('Tray two.')).toBeDefined();
  expect(screen.getByLabelText('Title')).toHaveProperty('value', '');
});

test('a ticket that is refused stays in the form, with the reason', async () => {
  const open = vi.fn<TicketsClient['open']>().mockResolvedValue(fail('refused', 'title: must not be empty'));
  show({ ...fakeClient(), open });
  type('Title', 'No paper');
  press('Open ticket');
  expect((await screen.findByRole('alert')).textContent).toBe('title: must not be empty');
  expect(screen.getByLabelText('Title')).toHaveProperty('value', 'No paper');
});

test('without an author nothing can be written', async () => {
  show(fakeClient(makeTicket('Printer on fire')), { author: undefined });
  await choose('Printer on fire');
  expect(screen.getByText('Choose an account to open a ticket.')).toBeDefined();
  expect(screen.getByText('Choose an account to comment.')).toBeDefined();
  expect(screen.getByLabelText('Comment').closest('fieldset')?.disabled).toBe(true);
});

test('a comment is added', async () => {
  show(fakeClient(makeTicket('Printer on fire')));
  await choose('Printer on fire');
  type('Comment', 'On my way.');
  press('Add comment');
  expect(await screen.findByText('On my way.', { selector: 'p' })).toBeDefined();
  await waitFor(() => expect(screen.getByLabelText('Comment')).toHaveProperty('value', ''));
});

test('a ticket that is closed leaves the list of open ones and takes no comments', async () => {
  show(fakeClient(makeTicket('Printer on fire')));
  await choose('Printer on fire');
  press('Close ticket');
  expect(await screen.findByText('No tickets here.')).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Printer on fire' })).toBeDefined();
  expect(screen.queryByLabelText('Comment')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Reopen ticket' })).toBeNull();
});

test('where it is allowed a closed ticket is opened again', async () => {
  show(fakeClient(makeTicket('Printer on fire')), { canReopen: true });
  await choose('Printer on fire');
  press('Close ticket');
  // It may be seen before the closing is through, and takes no click until then.
  await waitFor(() => expect(screen.getByRole('button', { name: 'Reopen ticket' })).toHaveProperty('disabled', false));
  press('Reopen ticket');
  expect(await screen.findByRole('button', { name: 'Close ticket' })).toBeDefined();
});

test('a refusal to close is shown with its reason', async () => {
  const close = vi.fn<TicketsClient['close']>().mockResolvedValue(fail('refused', 'The ticket is closed already.'));
  show({ ...fakeClient(makeTicket('Printer on fire')), close });
  await choose('Printer on fire');
  press('Close ticket');
  expect((await screen.findByRole('alert')).textContent).toBe('The ticket is closed already.');
});

test('a server that does not answer is asked again on demand', async () => {
  const list = vi
    .fn<TicketsClient['list']>()
    .mockResolvedValueOnce(fail('unreachable', 'The server did not answer.'))
    .mockResolvedValue(ok([makeTicket('Printer on fire')]));
  show({ ...fakeClient(), list });
  expect((await screen.findByRole('alert')).textContent).toContain('The server did not answer.');
  press('Try again');
  expect(await screen.findByText('Printer on fire')).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});
