import { type Account, type AccountId, AccountSchema } from '@acme/accounts-types';
import { openDatabase } from '@acme/utils-open-database';

const MIGRATIONS = [
  `create table "accounts" (
    id text primary key,
    name text not null,
    email text not null unique
  ) strict`,
];

export interface AccountsRepo {
  /** All of them, by name. */
  list: () => Account[];
  find: (id: AccountId) => Account | undefined;
  /** False, and nothing is written, if the e-mail address is taken. */
  insert: (account: Account) => boolean;
  close: () => void;
}

/** Opens the SQLite file at `location`, or `:memory:`. */
export const openAccountsRepo = (location: string): AccountsRepo => {
  const database = openDatabase(location, MIGRATIONS);
  const selectAll = database.prepare('select id, name, email from "accounts" order by name, id');
  const selectOne = database.prepare('select id, name, email from "accounts" where id = ?');
  const insert = database.prepare('insert into "accounts" (id, name, email) values (?, ?, ?) on conflict do nothing');

  return {
    list: () => selectAll.all().map((row) => AccountSchema.parse(row)),
    find: (id) => AccountSchema.optional().parse(selectOne.get(id)),
    insert: ({ id, name, email }) => insert.run(id, name, email).changes === 1,
    close: () => database.close(),
  };
};
