import type { AccountId } from '@acme/accounts-types';
import type { NewTicket, Ticket, TicketDetails, TicketId, TicketStatus } from '@acme/tickets-types';
import { ok, type Result } from '@acme/utils-result';
import { type Loaded, useLoaded } from '@acme/utils-use-loaded';
import { useCallback, useState } from 'react';
import type { TicketsClient } from './tickets-client.ts';

/** What a change resolves to: the reason if it was refused. */
type Change = Promise<string | undefined>;

export interface Tickets {
  list: Loaded<Ticket[]>;
  details: Loaded<TicketDetails | undefined>;
  status: TicketStatus | undefined;
  showStatus: (status: TicketStatus | undefined) => void;
  selected: TicketId | undefined;
  select: (id: TicketId) => void;
  reload: () => void;
  open: (fields: NewTicket) => Change;
  comment: (ticketId: TicketId, authorId: AccountId, text: string) => Change;
  close: (id: TicketId) => Change;
  reopen: (id: TicketId) => Change;
}

/** The state of the board: what is shown, and what can be done; every change loads again what is shown. */
export const useTickets = (client: TicketsClient): Tickets => {
  const [status, showStatus] = useState<TicketStatus | undefined>('open');
  const [selected, select] = useState<TicketId>();

  const loadList = useCallback((signal: AbortSignal) => client.list(status, signal), [client, status]);
  const loadDetails = useCallback(
    async (signal: AbortSignal) => (selected ? client.get(selected, signal) : ok(undefined)),
    [client, selected],
  );
  const list = useLoaded(loadList);
  const details = useLoaded<TicketDetails | undefined>(loadDetails);

  const reload = (): void => {
    list.reload();
    details.reload();
  };
  const change = async <Value>(changing: Promise<Result<Value, string>>): Change => {
    const result = await changing;
    reload();
    return result.ok ? undefined : result.failure.message;
  };

  return {
    list,
    details,
    status,
    showStatus,
    selected,
    select,
    reload,
    open: async (fields) => {
      const opened = await client.open(fields);
      if (opened.ok) select(opened.value.id);
      return change(Promise.resolve(opened));
    },
    comment: (ticketId, authorId, text) => change(client.comment({ ticketId, authorId, text })),
    close: (id) => change(client.close(id)),
    reopen: (id) => change(client.reopen(id)),
  };
};
