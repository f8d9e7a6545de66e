import { AccountSchema } from '@acme/accounts-types';
import { z } from 'zod';
import type { Answer } from './serve.ts';

const API = 'http://desk.invalid/api';

/** Puts a first account and a first ticket into a desk that has no accounts, through its own API. */
export const seed = async (answer: Answer): Promise<void> => {
  const listed = await answer(new Request(`${API}/accounts`));
  if (z.array(AccountSchema).parse(await listed.json()).length > 0) return;
  const created = await answer(post('/accounts', { name: 'Support', email: 'support@example.com' }));
  const { id: authorId } = AccountSchema.parse(await created.json());
  const description = 'Open a ticket, comment on it, and close it when it is done.';
  await answer(post('/tickets', { title: 'Welcome to the help desk', description, authorId }));
};

const post = (path: string, body: object): Request =>
  new Request(`${API}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
