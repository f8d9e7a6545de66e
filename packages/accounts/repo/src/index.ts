export { type AccountsRepo, openAccountsRepo } from './open-accounts-repo.ts';
