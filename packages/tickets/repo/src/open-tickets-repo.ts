import {
  type Comment,
  CommentSchema,
  type Ticket,
  type TicketDetails,
  type TicketId,
  TicketSchema,
  type TicketStatus,
} from '@acme/tickets-types';
import { openDatabase } from '@acme/utils-open-database';
import { MIGRATIONS } from './migrations.ts';

export interface TicketsRepo {
  /** Newest first; all of them, or those of one status. */
  list: (status?: TicketStatus) => Ticket[];
  find: (id: TicketId) => TicketDetails | undefined;
  insert: (ticket: Ticket) => void;
  /** False, and nothing is written, unless the ticket is there and open. */
  insertComment: (comment: Comment) => boolean;
  /** The closed ticket; undefined, and nothing is written, unless it was there and open. */
  close: (id: TicketId, closedAt: string) => Ticket | undefined;
  /** The open ticket; undefined, and nothing is written, unless it was there and closed. */
  reopen: (id: TicketId) => Ticket | undefined;
  /** Closes the database. */
  end: () => void;
}

const TICKET = `id, title, description, author_id as "authorId", status, opened_at as "openedAt", closed_at as "closedAt"`;
const COMMENT = `id, ticket_id as "ticketId", author_id as "authorId", text, written_at as "writtenAt"`;

/** Opens the SQLite file at `location`, or `:memory:`. */
export const openTicketsRepo = (location: string): TicketsRepo => {
  const database = openDatabase(location, MIGRATIONS);
  const selectSome = database.prepare(
    `select ${TICKET} from tickets where status = coalesce(?, status) order by opened_at desc, rowid desc`,
  );
  const selectOne = database.prepare(`select ${TICKET} from tickets where id = ?`);
  const selectComments = database.prepare(`select ${COMMENT} from comments where ticket_id = ? order by rowid`);
  const insert = database.prepare('insert into tickets values (?, ?, ?, ?, ?, ?, ?)');
  const insertComment = database.prepare(
    "insert into comments select ?, id, ?, ?, ? from tickets where id = ? and status = 'open'",
  );
  const close = database.prepare(
    `update tickets set status = 'closed', closed_at = ? where id = ? and status = 'open' returning ${TICKET}`,
  );
  const reopen = database.prepare(
    `update tickets set status = 'open', closed_at = null where id = ? and status = 'closed' returning ${TICKET}`,
  );

  return {
    list: (status) => selectSome.all(status ?? null).map((row) => TicketSchema.parse(row)),
    find: (id) => {
      const ticket = parseTicket(selectOne.get(id));
      return ticket && { ...ticket, comments: selectComments.all(id).map((row) => CommentSchema.parse(row)) };
    },
    insert: ({ id, title, description, authorId, status, openedAt, closedAt }) => {
      insert.run(id, title, description, authorId, status, openedAt, closedAt);
    },
    insertComment: ({ id, ticketId, authorId, text, writtenAt }) =>
      insertComment.run(id, authorId, text, writtenAt, ticketId).changes === 1,
    close: (id, closedAt) => parseTicket(close.get(closedAt, id)),
    reopen: (id) => parseTicket(reopen.get(id)),
    end: () => database.close(),
  };
};

const parseTicket = (row: unknown): Ticket | undefined => TicketSchema.optional().parse(row);
