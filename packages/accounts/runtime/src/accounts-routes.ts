import { type AccountsDependencies, createAccount, findAccount, listAccounts } from '@acme/accounts-service';
import { commandRoute, type Route } from '@acme/providers-http';

export const accountsRoutes = (dependencies: AccountsDependencies): Route[] => [
  commandRoute({
    method: 'GET',
    path: '/api/accounts',
    run: (input) => listAccounts.run(input, dependencies),
    failures: {},
  }),
  commandRoute({
    method: 'POST',
    path: '/api/accounts',
    status: 201,
    run: (input) => createAccount.run(input, dependencies),
    failures: { 'email-taken': 409 },
  }),
  commandRoute({
    method: 'GET',
    path: '/api/accounts/:accountId',
    run: (input) => findAccount.run(input, dependencies),
    failures: { 'account-missing': 404 },
  }),
];
