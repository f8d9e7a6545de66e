export { type AccountsConfig, readAccountsConfig } from './read-accounts-config.ts';
