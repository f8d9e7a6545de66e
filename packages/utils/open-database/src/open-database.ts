import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Opens the SQLite file at `location` (its folder is made if missing) or, for `:memory:`, a database that ends with
 * the process. `migrations` are SQL scripts, oldest first: the ones this database has not seen run now, each in a
 * transaction, counted by `user_version`. So a migration is never edited or moved; a change is a new one at the end.
 */
export const openDatabase = (location: string, migrations: readonly string[]): DatabaseSync => {
  const inMemory = location === ':memory:';
  if (!inMemory) makeFolder(dirname(location));
  const database = new DatabaseSync(location);
  if (!inMemory) database.exec('pragma journal_mode = wal');
  database.exec('pragma busy_timeout = 5000; pragma foreign_keys = on');
  for (const [index, migration] of migrations.entries()) migrate(database, index, migration);
  return database;
};

/** One folder at a time: Node's recursive mkdir never returns where a parent refuses new entries, as in /proc. */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
};

const migrate = (database: DatabaseSync, index: number, migration: string): void => {
  database.exec('begin immediate');
  try {
    if (versionOf(database) === index) database.exec(`${migration}; pragma user_version = ${index + 1}`);
    database.exec('commit');
  } catch (error) {
    database.exec('rollback');
    throw error;
  }
};

const versionOf = (database: DatabaseSync): number => {
  const version = database.prepare('pragma user_version').get()?.['user_version'];
  return typeof version === 'number' ? version : 0;
};
