import { AccountPicker } from '@acme/accounts-ui';
import { AccountSchema } from '@acme/accounts-types';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

const SUPPORT = AccountSchema.parse({
  id: '8a3f6c1e-3b1d-4c55-9a57-0f5b7d2a9e10',
  name: 'Support',
  email: 'support@example.com',
});

const onSelect = vi.fn();
const onCreate = vi.fn();
afterEach(() => {
  cleanup();
  vi.resetAllMocks();
});

test('choosing an account gives its id', () => {
  render(<AccountPicker accounts={[SUPPORT]} selected={undefined} onSelect={onSelect} onCreate={onCreate} />);
  fireEvent.change(screen.getByLabelText('Acting as'), { target: { value: SUPPORT.id } });
  expect(onSelect).toHaveBeenCalledExactlyOnceWith(SUPPORT.id);
});

test('the selected account is shown', () => {
  render(<AccountPicker accounts={[SUPPORT]} selected={SUPPORT.id} onSelect={onSelect} onCreate={onCreate} />);
  expect(screen.getByLabelText('Acting as')).toHaveProperty('value', SUPPORT.id);
});

test('without any the picker says so', () => {
  render(<AccountPicker accounts={[]} selected={undefined} onSelect={onSelect} onCreate={onCreate} />);
  expect(screen.getByText('No accounts yet')).toBeDefined();
});

const add = (name: string, email: string): void => {
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: name } });
  fireEvent.change(screen.getByLabelText('E-mail'), { target: { value: email } });
  fireEvent.click(screen.getByRole('button', { name: 'Add', hidden: true }));
};

test('adding an account gives its fields and empties the form', async () => {
  onCreate.mockResolvedValue(undefined);
  render(<AccountPicker accounts={[]} selected={undefined} onSelect={onSelect} onCreate={onCreate} />);
  add('Support', 'support@example.com');
  await waitFor(() => {
    expect(onCreate).toHaveBeenCalledExactlyOnceWith({ name: 'Support', email: 'support@example.com' });
  });
  await waitFor(() => {
    expect(screen.getByLabelText('Name')).toHaveProperty('value', '');
  });
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a refusal is shown with its reason, and what was typed stays', async () => {
  onCreate.mockResolvedValue('support@example.com is taken already.');
  render(<AccountPicker accounts={[]} selected={undefined} onSelect={onSelect} onCreate={onCreate} />);
  add('Support', 'support@example.com');
  expect((await screen.findByText('support@example.com is taken already.')).role).toBe('alert');
  expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Support');
});
