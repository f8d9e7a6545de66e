import { testRule } from '../test-rule.ts';
import { noAwaitInLoop } from './no-await-in-loop.ts';

const SERVICE = 'packages/tickets/service/src/close-tickets.ts';

testRule(noAwaitInLoop, {
  'a for…of': {
    path: SERVICE,
    invalid: 'for (const ticket of tickets) await close(ticket);',
    valid: 'for (const ticket of await listTickets()) close(ticket);',
    reports: ['list'],
  },
  'rounds over a list of which each needs the one before': {
    path: SERVICE,
    invalid: 'let total; for (const each of tickets) { total = await add(total, each); }',
    valid:
      'async function* sum() { let total; for (const each of tickets) { total = await add(total, each); yield total; } }',
    reports: ['rounds'],
  },
  'a variable that each round sets anew': {
    path: SERVICE,
    invalid: 'let found; for (const each of tickets) { found = await find(each); all.push(found); }',
    valid: 'let found; for (const each of tickets) { found = find(each); all.push(found); }',
    reports: ['list'],
  },
  'a counter without an end': {
    path: SERVICE,
    invalid: 'for (let page = 0; page < Infinity; page++) { const found = await read(page); all.push(found); }',
    valid: 'for (let page = 0; page < Infinity; page++) { const found = read(page); all.push(found); }',
    reports: ['rounds'],
  },
  'a for…in': {
    path: SERVICE,
    invalid: 'for (const id in tickets) { const ticket = await find(id); }',
    valid: 'for (const id in await findAll()) { const ticket = find(id); }',
    reports: ['list'],
  },
  'a counter': {
    path: SERVICE,
    invalid: 'for (let i = 0; i < tickets.length; i++) await close(tickets[i]);',
    valid: 'for (let i = await count(); i > 0; i--) close(tickets[i]);',
    reports: ['list'],
  },
  'chunks that are waited for together': {
    path: SERVICE,
    invalid: 'for (let i = 0; i < tickets.length; i += 10) await Promise.all(tickets.slice(i, i + 10).map(close));',
    valid: 'for (let i = 0; i < tickets.length; i += 10) chunks.push(tickets.slice(i, i + 10));',
    reports: ['list'],
  },
  'a while over a queue': {
    path: SERVICE,
    invalid: 'while (queue.length > 0) await close(queue.shift());',
    valid: 'while (queue.length > 0) close(queue.shift());',
    reports: ['list'],
  },
  'an await in what a while asks': {
    path: SERVICE,
    invalid: 'while (await next()) count += 1;',
    valid: 'const going = await next(); while (going()) count += 1;',
    reports: ['rounds'],
  },
  'pages of which each names the next': {
    path: SERVICE,
    invalid: 'const readAll = async () => { do { page = await read(page.next); } while (page.next); };',
    valid: 'const pages = async function* () { do { page = await read(page.next); yield page; } while (page.next); };',
    reports: ['rounds'],
  },
  'a generator that goes through a list': {
    path: SERVICE,
    invalid: 'const all = async function* () { for (const id of ids) yield await find(id); };',
    valid: 'const all = async function* () { for (;;) yield await next(); };',
    reports: ['list'],
  },
  'a function called where it stands': {
    path: SERVICE,
    invalid: 'for (const ticket of tickets) void (async () => { await close(ticket); })();',
    valid: 'for (const ticket of tickets) closers.push(async () => { await close(ticket); });',
    reports: ['list'],
  },
  'a loop in a loop': {
    path: SERVICE,
    invalid: 'for (const queue of queues) for (const ticket of queue) await close(ticket);',
    valid: 'for (const queue of queues) for (const ticket of queue) tickets.push(ticket);',
    reports: ['list'],
  },
  'several waits in one loop': {
    path: SERVICE,
    invalid: 'for (const id of ids) { const ticket = await find(id); await close(ticket); }',
    valid: 'const ticket = await find(id); await close(ticket);',
    reports: ['list'],
  },
  'a round that may be the last': {
    path: SERVICE,
    invalid: 'for (const id of ids) { if (await isFree(id)) break; }',
    valid: 'for (const id of ids) { if (isFree(id)) break; }',
    reports: ['search'],
  },
  'promises that are under way': {
    path: SERVICE,
    invalid: 'for (const closing of closings) results.push(await closing);',
    valid: 'results.push(...(await Promise.all(closings)));',
    reports: ['started'],
  },
  'a for await…of': {
    path: SERVICE,
    invalid: 'for await (const ticket of ids.map(find)) close(ticket);',
    valid: 'for await (const ticket of stream) { close(ticket); await saved; }',
    reports: ['list'],
  },
  'a for await…of over what is declared as a list': {
    path: SERVICE,
    invalid: 'const f = async (tickets: readonly Ticket[]) => { for await (const ticket of tickets) close(ticket); };',
    valid:
      'const f = async (tickets: AsyncIterable<Ticket>) => { for await (const ticket of tickets) close(ticket); };',
    reports: ['list'],
  },
  'an attempt that is tried again': {
    path: SERVICE,
    invalid: 'const f = async () => { for (let i = 0; i < 3; i++) { try { return await send(); } catch {} } };',
    valid: 'const f = async () => { try { return await send(); } catch {} };',
    reports: ['again'],
  },
  'a question that is asked again': {
    path: SERVICE,
    invalid: 'while (!(await isReady())) await sleep(100);',
    valid: 'if (!(await isReady())) await sleep(100);',
    reports: ['again'],
  },
  'an attempt for each of a list': {
    path: SERVICE,
    invalid: 'const f = async () => { for (const host of hosts) { try { return await ask(host); } catch {} } };',
    valid: 'const f = async () => { for (const host of hosts) { try { return ask(host); } catch {} } };',
    reports: ['search'],
  },
  'an async forEach': {
    path: SERVICE,
    invalid: 'tickets.forEach(async (ticket) => { await close(ticket); });',
    valid: 'tickets.forEach((ticket) => { close(ticket); });',
    reports: ['forEach'],
  },
  'a forEach of an async function by name': {
    path: SERVICE,
    invalid: 'const closeOne = async (ticket) => close(ticket); tickets.forEach(closeOne);',
    valid: 'const closeOne = (ticket) => close(ticket); tickets.forEach(closeOne);',
    reports: ['forEach'],
  },
  'an async reduce': {
    path: SERVICE,
    invalid: 'tickets.reduce(async (last, ticket) => { await last; return close(ticket); }, Promise.resolve());',
    valid: 'tickets.reduce((count, ticket) => count + ticket.comments, 0);',
    reports: ['reduce'],
  },
  'a chain of promises': {
    path: SERVICE,
    invalid: 'tickets.reduce((last, ticket) => last.then(() => close(ticket)), Promise.resolve());',
    valid: 'tickets.reduce((last, ticket) => last.concat(close(ticket)), []);',
    reports: ['reduce'],
  },
  'a chain that grows in a loop': {
    path: SERVICE,
    invalid: 'for (const ticket of tickets) last = last.then(() => close(ticket));',
    valid: 'for (const ticket of tickets) last = first.then(() => close(ticket));',
    reports: ['list'],
  },
  'a place that may import the helper': {
    path: 'packages/utils/timeout/src/drain.ts',
    invalid: 'for (const timer of timers) await timer.stop();',
    validPath: 'tools/budget/drain.ts',
    valid: 'for (const timer of timers) await timer.stop();',
    reports: ['list'],
  },
  'the helper itself': {
    path: 'packages/utils/retry/src/drain.ts',
    invalid: 'for (const timer of timers) await timer.stop();',
    validPath: 'packages/utils/map-with-concurrency/src/drain.ts',
    valid: 'for (const timer of timers) await timer.stop();',
    reports: ['list'],
  },
});
