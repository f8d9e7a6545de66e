import type { AccountId } from '@acme/accounts-types';
import type { ReactElement } from 'react';
import { NewTicketForm } from './new-ticket-form.tsx';
import { StatusFilter } from './status-filter.tsx';
import { TicketList } from './ticket-list.tsx';
import { TicketView } from './ticket-view.tsx';
import type { TicketsClient } from './tickets-client.ts';
import { useTickets } from './use-tickets.ts';

export interface TicketsBoardProps {
  client: TicketsClient;
  /** The account that opens tickets and comments; without one the board only reads and closes. */
  author: AccountId | undefined;
  nameOf: (id: AccountId) => string;
  canReopen: boolean;
}

/** Everything that can be done with tickets, on one page. */
export const TicketsBoard = ({ client, author, nameOf, canReopen }: TicketsBoardProps): ReactElement => {
  const tickets = useTickets(client);
  const ticket = tickets.details.value;
  const problem = tickets.list.problem ?? tickets.details.problem;

  return (
    <div className="tickets-board">
      {problem && (
        <p role="alert">
          {problem}{' '}
          <button type="button" onClick={tickets.reload}>
            Try again
          </button>
        </p>
      )}
      <section aria-label="Tickets" aria-busy={tickets.list.busy}>
        <NewTicketForm
          enabled={author !== undefined}
          onOpen={async (fields) => author && tickets.open({ ...fields, authorId: author })}
        />
        <StatusFilter status={tickets.status} onChange={tickets.showStatus} />
        {tickets.list.value ? (
          <TicketList
            tickets={tickets.list.value}
            selected={tickets.selected}
            onSelect={tickets.select}
            nameOf={nameOf}
          />
        ) : (
          tickets.list.busy && <p role="status">Loading tickets…</p>
        )}
      </section>
      <section aria-label="Ticket" aria-live="polite" aria-busy={tickets.details.busy}>
        {ticket ? (
          <TicketView
            key={ticket.id}
            ticket={ticket}
            nameOf={nameOf}
            canComment={author !== undefined}
            canReopen={canReopen}
            onComment={async (text) => author && tickets.comment(ticket.id, author, text)}
            onClose={() => tickets.close(ticket.id)}
            onReopen={() => tickets.reopen(ticket.id)}
          />
        ) : (
          <p className="empty">Choose a ticket to read it.</p>
        )}
      </section>
    </div>
  );
};
