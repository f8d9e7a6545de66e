import type { AccountId } from '@acme/accounts-types';
import { fail, type Result } from '@acme/utils-result';

export const authorMissing = (id: AccountId): Result<never, 'author-missing'> =>
  fail('author-missing', `authorId: no account has the id ${id}.`);
