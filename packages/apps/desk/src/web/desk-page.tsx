import type { AccountId } from '@acme/accounts-types';
import { AccountPicker, type AccountsClient } from '@acme/accounts-ui';
import { featureFlags } from '@acme/providers-feature-flags';
import { REOPEN_TICKETS } from '@acme/tickets-types';
import { TicketsBoard, type TicketsClient } from '@acme/tickets-ui';
import { type Load, useLoaded } from '@acme/utils-use-loaded';
import { type ReactElement, useCallback, useState } from 'react';

export interface DeskPageProps {
  accounts: AccountsClient;
  tickets: TicketsClient;
  /** The names of the features that are on. */
  loadFlags: Load<string[]>;
}

/** The page: who is acting, and the board of tickets. */
export const DeskPage = ({ accounts: client, tickets, loadFlags }: DeskPageProps): ReactElement => {
  const [chosen, choose] = useState<AccountId>();
  const loadAccounts = useCallback((signal: AbortSignal) => client.list(signal), [client]);
  const accounts = useLoaded(loadAccounts);
  const flags = useLoaded(loadFlags);

  const known = accounts.value ?? [];
  const only = known.length === 1 ? known[0]?.id : undefined;
  const author = chosen ?? only;
  const names = new Map(known.map(({ id, name }) => [id, name]));

  return (
    <>
      <header>
        <h1>Help desk</h1>
        <AccountPicker
          accounts={known}
          selected={author}
          onSelect={choose}
          onCreate={async (fields) => {
            const created = await client.create(fields);
            if (!created.ok) return created.failure.message;
            choose(created.value.id);
            accounts.reload();
            return undefined;
          }}
        />
      </header>
      <main>
        {accounts.problem && <p role="alert">{accounts.problem}</p>}
        <TicketsBoard
          client={tickets}
          author={author}
          nameOf={(id) => names.get(id) ?? 'Unknown account'}
          canReopen={featureFlags(flags.value ?? []).isOn(REOPEN_TICKETS)}
        />
      </main>
    </>
  );
};
