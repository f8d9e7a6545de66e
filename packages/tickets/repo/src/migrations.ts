/** Oldest first; only ever added to at the end. */
export const MIGRATIONS = [
  `create table tickets (
    id text primary key,
    title text not null,
    description text not null,
    author_id text not null,
    status text not null check (status in ('open', 'closed')),
    opened_at text not null,
    closed_at text
  ) strict;
  create index tickets_by_time on tickets (opened_at);
  create table comments (
    id text primary key,
    ticket_id text not null references tickets (id),
    author_id text not null,
    text text not null,
    written_at text not null
  ) strict;
  create index comments_by_ticket on comments (ticket_id)`,
];
