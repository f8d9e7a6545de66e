import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@acme/utils-open-database';
import { afterEach, beforeEach, expect, test } from 'vitest';

const FIRST = 'create table notes (text text not null)';
const SECOND = "alter table notes add column tag text not null default 'none'";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-database-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a database in memory has the schema of the migrations', () => {
  const database = openDatabase(':memory:', [FIRST, SECOND]);
  database.exec("insert into notes (text) values ('hello')");
  expect({ ...database.prepare('select text, tag from notes').get() }).toEqual({ text: 'hello', tag: 'none' });
  database.close();
});

test('a file is made with its folder, keeps its rows, and gets only the migrations it has not seen', () => {
  const location = join(folder, 'deep', 'notes.sqlite');
  const before = openDatabase(location, [FIRST]);
  before.exec("insert into notes (text) values ('kept')");
  before.close();
  const after = openDatabase(location, [FIRST, SECOND]);
  expect({ ...after.prepare('select text, tag from notes').get() }).toEqual({ text: 'kept', tag: 'none' });
  after.close();
});

test('a file is written ahead, so that readers do not wait for a writer', () => {
  const database = openDatabase(join(folder, 'notes.sqlite'), []);
  expect(database.prepare('pragma journal_mode').get()?.['journal_mode']).toBe('wal');
  database.close();
});

test('a migration that fails leaves the database as it was', () => {
  const location = join(folder, 'notes.sqlite');
  expect(() => openDatabase(location, [`${FIRST}; insert into nowhere values (1)`])).toThrow('nowhere');
  const database = openDatabase(location, [FIRST]);
  expect(database.prepare('select * from notes').all()).toEqual([]);
  database.close();
});

test('a reference to a row that does not exist is refused', () => {
  const database = openDatabase(':memory:', [
    'create table a (id text primary key); create table b (a text references a (id))',
  ]);
  expect(() => database.exec("insert into b values ('x')")).toThrow('FOREIGN KEY');
  database.close();
});

test('a folder that cannot be made is an error, not a hang', () => {
  expect(() => openDatabase('/proc/nowhere/deep/notes.sqlite', [])).toThrow(/ENOENT|EROFS|EACCES|EPERM/);
});
