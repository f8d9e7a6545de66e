import { type Account, AccountSchema } from '@acme/accounts-types';
import type { AccountsClient } from '@acme/accounts-ui';
import type { TicketsClient } from '@acme/tickets-ui';
import { fail, ok } from '@acme/utils-result';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { DeskPage } from './desk-page.tsx';

afterEach(cleanup);

const makeAccount = (name: string): Account =>
  AccountSchema.parse({ id: crypto.randomUUID(), name, email: 'someone@example.com' });

/** A server in memory that has these accounts. */
const accountsOf = (...given: Account[]): AccountsClient => {
  const accounts = [...given];
  return {
    list: async () => ok([...accounts]),
    create: async ({ name }) => {
      const account = makeAccount(name);
      accounts.push(account);
      return ok(account);
    },
  };
};
const refuse = async () => fail('refused', 'Not here.');
const noTickets: TicketsClient = {
  list: async () => ok([]),
  get: refuse,
  open: refuse,
  comment: refuse,
  close: refuse,
  reopen: refuse,
};
const show = (accounts: AccountsClient): void => {
  render(<DeskPage accounts={accounts} tickets={noTickets} loadFlags={loadNoFlags} />);
};
const loadNoFlags = async () => ok([]);

test('the only account acts without being chosen', async () => {
  const support = makeAccount('Support');
  show(accountsOf(support));
  await waitFor(() => expect(screen.getByLabelText('Acting as')).toHaveProperty('value', support.id));
  expect(screen.queryByText('Choose an account to open a ticket.')).toBeNull();
});

test('of several accounts one is chosen first', async () => {
  const support = makeAccount('Support');
  show(accountsOf(support, makeAccount('Back office')));
  await screen.findByText('Back office');
  expect(screen.getByText('Choose an account to open a ticket.')).toBeDefined();
  fireEvent.change(screen.getByLabelText('Acting as'), { target: { value: support.id } });
  expect(screen.queryByText('Choose an account to open a ticket.')).toBeNull();
});

test('an account that is added acts at once', async () => {
  show(accountsOf());
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Support' } });
  fireEvent.change(screen.getByLabelText('E-mail'), { target: { value: 'support@example.com' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add', hidden: true }));
  const added = await screen.findByRole('option', { name: 'Support' });
  await waitFor(() => expect(screen.getByLabelText('Acting as')).toHaveProperty('value', added.getAttribute('value')));
});

test('accounts that cannot be loaded are told', async () => {
  show({ ...accountsOf(), list: async () => fail('unreachable', 'The server did not answer.') });
  expect((await screen.findByRole('alert')).textContent).toBe('The server did not answer.');
});
