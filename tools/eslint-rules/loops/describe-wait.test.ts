import { expect, test } from 'vitest';
import { lintWithEslint } from '../lint-with-eslint.ts';

/** What a loop, in the service of the example spec, should be written as. */
const suggest = (loop: string): string | undefined => {
  const [found] = lintWithEslint({ 'packages/tickets/service/src/close.ts': loop });
  return /Fix: write await (.*?)(?:, imported from| of) '/.exec(found?.message ?? '')?.[1];
};

test('the list and its item keep their names', () => {
  expect(suggest('for (const ticket of open.tickets) await close(ticket);')).toBe(
    'mapWithConcurrency(open.tickets, 4, async (ticket) => { … })',
  );
});

test('a destructured item stays so', () => {
  expect(suggest('for (const { id } of tickets) await close(id);')).toBe(
    'mapWithConcurrency(tickets, 4, async ({ id }) => { … })',
  );
});

test('what is no array is spread into one', () => {
  expect(suggest('for (const [id, ticket] of byId.entries()) await close(id, ticket);')).toBe(
    'mapWithConcurrency([...byId.entries()], 4, async ([id, ticket]) => { … })',
  );
});

test('what Object gives is an array', () => {
  expect(suggest('for (const id of Object.keys(byId)) await close(id);')).toBe(
    'mapWithConcurrency(Object.keys(byId), 4, async (id) => { … })',
  );
});

test('the keys of an object are listed', () => {
  expect(suggest('for (const id in byId) await close(id);')).toBe(
    'mapWithConcurrency(Object.keys(byId), 4, async (id) => { … })',
  );
});

test('a counter is the second parameter', () => {
  expect(suggest('for (let row = 0; row < tickets.length; row++) await close(tickets[row], row);')).toBe(
    'mapWithConcurrency(tickets, 4, async (item, row) => { … })',
  );
});

test('a counter without a list counts', () => {
  expect(suggest('for (let page = 0; page < pages; page += 1) await read(page);')).toBe(
    'mapWithConcurrency([...Array(pages).keys()], 4, async (page) => { … })',
  );
});

test('the size of the chunks is the limit', () => {
  expect(
    suggest('for (let i = 0; i < all.length; i += size) await Promise.all(all.slice(i, i + size).map(close));'),
  ).toBe('mapWithConcurrency(all, size, async (item) => { … })');
});

test('a queue is a list', () => {
  expect(suggest('while (queue.length) await close(queue.shift());')).toBe(
    'mapWithConcurrency(queue, 4, async (item) => { … })',
  );
});

test('a long expression is only named', () => {
  expect(suggest('for (const ticket of desk.queues.get(name).tickets.filter(isOpen)) await close(ticket);')).toBe(
    'mapWithConcurrency(items, 4, async (ticket) => { … })',
  );
});

test('an attempt is what is awaited, not the pause', () => {
  expect(suggest('while (!done) { await sleep(100); done = await ask(host); }')).toBe(
    'retry(() => ask(host), { attempts: 3, pause: 100, again: … })',
  );
});

test('the callback of a reduce has its item second', () => {
  expect(suggest('tickets.reduce(async (last, ticket) => { await last; await close(ticket); }, 0);')).toBe(
    'mapWithConcurrency(tickets, 4, async (ticket) => { … })',
  );
});
