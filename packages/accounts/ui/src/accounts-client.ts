import { type Account, AccountSchema, type NewAccount } from '@acme/accounts-types';
import { type Fetch, requestJson, type RequestFailure } from '@acme/providers-http';
import type { Result } from '@acme/utils-result';
import { z } from 'zod';

export interface AccountsClient {
  list: (signal?: AbortSignal) => Promise<Result<Account[], RequestFailure>>;
  create: (fields: NewAccount) => Promise<Result<Account, RequestFailure>>;
}

/** The API of accounts on the server that the page came from. */
export const accountsClient = (fetch?: Fetch): AccountsClient => ({
  list: (signal) => requestJson({ url: '/api/accounts', answer: z.array(AccountSchema), signal, fetch }),
  create: (fields) => requestJson({ url: '/api/accounts', answer: AccountSchema, body: fields, fetch }),
});
