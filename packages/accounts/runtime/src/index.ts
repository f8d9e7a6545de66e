export { type AccountsRuntime, openAccounts } from './open-accounts.ts';
