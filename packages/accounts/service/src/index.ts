export type { AccountsDependencies } from './accounts-dependencies.ts';
export { createAccount } from './create-account.ts';
export { findAccount } from './find-account.ts';
export { listAccounts } from './list-accounts.ts';
