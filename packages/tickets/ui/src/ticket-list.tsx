import type { AccountId } from '@acme/accounts-types';
import type { Ticket, TicketId } from '@acme/tickets-types';
import type { ReactElement } from 'react';
import { StatusBadge } from './status-badge.tsx';
import { Timestamp } from './timestamp.tsx';

export interface TicketListProps {
  tickets: Ticket[];
  selected: TicketId | undefined;
  onSelect: (id: TicketId) => void;
  nameOf: (id: AccountId) => string;
}

export const TicketList = ({ tickets, selected, onSelect, nameOf }: TicketListProps): ReactElement => {
  if (tickets.length === 0) return <p className="empty">No tickets here.</p>;
  return (
    <ul className="ticket-list">
      {tickets.map(({ id, title, status, authorId, openedAt }) => (
        <li key={id}>
          <button type="button" aria-current={id === selected} onClick={() => onSelect(id)}>
            <span className="title">{title}</span>
            <StatusBadge status={status} />
            <span className="origin">
              {nameOf(authorId)}, <Timestamp at={openedAt} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
};
