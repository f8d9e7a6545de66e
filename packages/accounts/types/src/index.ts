export {
  type Account,
  type AccountId,
  AccountIdSchema,
  AccountSchema,
  type NewAccount,
  NewAccountSchema,
} from './account.ts';
