import { AccountIdSchema } from '@acme/accounts-types';
import { defineCommand } from '@acme/providers-telemetry';
import { fail, ok } from '@acme/utils-result';
import { z } from 'zod';
import type { AccountsDependencies } from './accounts-dependencies.ts';

export const findAccount = defineCommand({
  name: 'accounts.find',
  input: z.strictObject({ accountId: AccountIdSchema }),
  run: ({ accountId }, { repo }: AccountsDependencies) => {
    const account = repo.find(accountId);
    return account ? ok(account) : fail('account-missing', `No account has the id ${accountId}.`);
  },
});
