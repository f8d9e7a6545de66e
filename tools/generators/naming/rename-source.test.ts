import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCollision, renameSource } from './rename-source.ts';
import { type Renaming, renamePath } from './rename-text.ts';

const ITEM: Renaming[] = [
  { from: 'accounts', to: 'order-history' },
  { from: 'account', to: 'order-item' },
];
const ts = (text: string): string => renameSource('x.ts', text, ITEM);
const tsx = (text: string): string => renameSource('x.tsx', text, ITEM);
const md = (text: string): string => renameSource('README.md', text, ITEM);

test('a variable is written in camel case', () =>
  expect(ts('const account = accounts;')).toBe('const orderItem = orderHistory;'));
test('a type is written in Pascal case', () => expect(ts('type X = Account[];')).toBe('type X = OrderItem[];'));
test('a part of an identifier follows its capital', () => {
  expect(ts('openAccount(accountId, newAccountsRepo)')).toBe('openOrderItem(orderItemId, newOrderHistoryRepo)');
});
test('a constant is written in capitals', () =>
  expect(ts('const ACCOUNTS_FILE = 1;')).toBe('const ORDER_HISTORY_FILE = 1;'));
test('a name with underscores keeps them', () => expect(ts('row.account_id')).toBe('row.order_item_id'));
test('a package name is written in kebab case', () => {
  expect(ts("import '@acme/accounts-types';")).toBe("import '@acme/order-history-types';");
});
test('a path is written in kebab case', () => {
  expect(ts("export { a } from './open-account.ts';")).toBe("export { a } from './open-order-item.ts';");
});
test('a route keeps its parameter in the form of its code', () => {
  expect(ts("get('/api/accounts/:accountId/:account')")).toBe("get('/api/order-history/:orderItemId/:orderItem')");
});
test('a string that is the name alone is a tag', () => expect(ts("kind === 'account'")).toBe("kind === 'order-item'"));
test('a code in a string is written in kebab case', () => {
  expect(ts("fail('account-missing')")).toBe("fail('order-item-missing')");
});
test('a dotted event name is written in kebab case', () => {
  expect(ts("log('accounts.create')")).toBe("log('order-history.create')");
});
test('a key in a JSON text is the property it becomes', () => {
  expect(ts(`parse('{"account":1}').account`)).toBe(`parse('{"orderItem":1}').orderItem`);
});
test('SQL is written with underscores', () => {
  expect(ts('`create table "accounts" (account text)`')).toBe('`create table "order_history" (order_item text)`');
});
test('prose in a string is written in words', () => {
  expect(ts("test('no account is listed', run)")).toBe("test('no order item is listed', run)");
});
test('a label opens with a capital', () => expect(tsx('<h1>Accounts</h1>')).toBe('<h1>Order history</h1>'));
test('the article of prose follows the name', () => {
  expect(ts('// An account, and a new account.\n')).toBe('// An order item, and a new order item.\n');
  expect(renameSource('x.ts', '// An account.\n', [{ from: 'account', to: 'user' }])).toBe('// A user.\n');
});
test('code in a comment is written as code', () => {
  expect(ts('/** Reads `account` and account.id, see Account. */')).toBe(
    '/** Reads `orderItem` and orderItem.id, see OrderItem. */',
  );
});
test('a part of a template between expressions is text', () => {
  expect(ts('`/api/accounts/${account.id}`')).toBe('`/api/order-history/${orderItem.id}`');
});
test('a regular expression is text', () => expect(ts('/No account/u')).toBe('/No order item/u'));
test('another word that begins alike stays', () => {
  expect(ts('const accountant = accounting + discount;')).toBe('const accountant = accounting + discount;');
});
test('a scope of the same name stays', () => {
  expect(renameSource('x.ts', "import '@accounts/accounts-types';", ITEM)).toBe(
    "import '@accounts/order-history-types';",
  );
});
test('a page keeps package names, code and prose apart', () => {
  expect(md('# @acme/accounts-repo\n\nAccounts in SQLite: `openAccount(account)`.\n')).toBe(
    '# @acme/order-history-repo\n\nOrder history in SQLite: `openOrderItem(orderItem)`.\n',
  );
});
test('a name of several words is known by how it is written', () => {
  const renamings = [{ from: 'assert-never', to: 'chunk-by' }];
  expect(renameSource('x.ts', "assertNever('assert-never', 'Assert never', AssertNever)", renamings)).toBe(
    "chunkBy('chunk-by', 'Chunk by', ChunkBy)",
  );
});
test('a file name is written in kebab case', () => {
  expect(renamePath('src/account-list.test.ts', ITEM)).toBe('src/order-item-list.test.ts');
});

test('a name that the file uses for something else is a collision', () => {
  const text = 'const greet = (account: string, name: string) => account + name;';
  expect(findCollision('x.ts', text, [{ from: 'account', to: 'name' }])).toBe('name');
});
test('the same word in a string is none', () => {
  expect(findCollision('x.ts', "greet(account, 'name');", [{ from: 'account', to: 'name' }])).toBeUndefined();
});

const word = fc.stringMatching(/^[a-z]{3,8}$/);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'));

test('renaming to any name and back gives the code again', () => {
  const text = "import '@acme/zebra-types';\nconst zebraId = openZebra(zebra, Zebra, ZEBRA_FILE);\n";
  fc.assert(
    fc.property(name, (to) => {
      const there = renameSource('x.ts', text, [{ from: 'zebra', to }]);
      expect(renameSource('x.ts', there, [{ from: to, to: 'zebra' }])).toBe(text);
    }),
  );
});
