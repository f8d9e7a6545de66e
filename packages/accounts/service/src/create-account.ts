import { AccountIdSchema, NewAccountSchema } from '@acme/accounts-types';
import { defineCommand } from '@acme/providers-telemetry';
import { fail, ok } from '@acme/utils-result';
import type { AccountsDependencies } from './accounts-dependencies.ts';

/** Gives the new account. An e-mail address belongs to one account only. */
export const createAccount = defineCommand({
  name: 'accounts.create',
  input: NewAccountSchema,
  run: (fields, { repo, newId }: AccountsDependencies) => {
    const account = { id: AccountIdSchema.parse(newId()), ...fields };
    return repo.insert(account) ? ok(account) : fail('email-taken', `${fields.email} is taken already.`);
  },
});
