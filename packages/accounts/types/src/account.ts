import { z } from 'zod';

export const AccountIdSchema = z.uuid().brand<'AccountId'>();
export type AccountId = z.infer<typeof AccountIdSchema>;

/** What it takes to make an account. */
export const NewAccountSchema = z.strictObject({
  name: z.string().trim().min(1, 'must not be empty').max(80, 'must have at most 80 characters'),
  email: z.email('must be an e-mail address').toLowerCase(),
});
export type NewAccount = z.infer<typeof NewAccountSchema>;

export const AccountSchema = NewAccountSchema.extend({ id: AccountIdSchema });
export type Account = z.infer<typeof AccountSchema>;
