import type { AccountId } from '@acme/accounts-types';
import type { TicketDetails } from '@acme/tickets-types';
import { type ReactElement, useActionState } from 'react';
import { CommentForm } from './comment-form.tsx';
import { CommentList } from './comment-list.tsx';
import { StatusBadge } from './status-badge.tsx';
import { Timestamp } from './timestamp.tsx';

export interface TicketViewProps {
  ticket: TicketDetails;
  nameOf: (id: AccountId) => string;
  canComment: boolean;
  canReopen: boolean;
  /** Each resolves to the reason if it could not be done. */
  onComment: (text: string) => Promise<string | undefined>;
  onClose: () => Promise<string | undefined>;
  onReopen: () => Promise<string | undefined>;
}

export const TicketView = ({ ticket, nameOf, canComment, canReopen, ...on }: TicketViewProps): ReactElement => {
  const isOpen = ticket.status === 'open';
  // What is done is given with the click: React learns of another action only after what is shown with it.
  const [problem, change, busy] = useActionState<string | undefined, () => Promise<string | undefined>>(
    (_before, act) => act(),
    undefined,
  );

  return (
    <article className="ticket-view" aria-labelledby={ticket.id}>
      <h2 id={ticket.id}>{ticket.title}</h2>
      <p className="origin">
        <StatusBadge status={ticket.status} /> {nameOf(ticket.authorId)}, <Timestamp at={ticket.openedAt} />
        {ticket.closedAt && (
          <>
            {' – closed '}
            <Timestamp at={ticket.closedAt} />
          </>
        )}
      </p>
      {ticket.description && <p className="text">{ticket.description}</p>}
      {(isOpen || canReopen) && (
        <form action={() => change(isOpen ? on.onClose : on.onReopen)}>
          <button type="submit" className="secondary" disabled={busy}>
            {isOpen ? 'Close ticket' : 'Reopen ticket'}
          </button>
          {problem && <p role="alert">{problem}</p>}
        </form>
      )}
      <h3>Comments</h3>
      <CommentList comments={ticket.comments} nameOf={nameOf} />
      {isOpen && <CommentForm enabled={canComment} onComment={on.onComment} />}
    </article>
  );
};
