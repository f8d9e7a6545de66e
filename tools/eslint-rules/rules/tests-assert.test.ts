import { testRule } from '../test-rule.ts';
import { testsAssert } from './tests-assert.ts';

const TEST = 'packages/tickets/service/src/open-ticket.test.ts';

/** A test with this body. */
const test = (body: string): string => `test('opens a ticket', async (context) => { ${body} });`;

testRule(testsAssert, {
  'a test without an assertion': {
    path: TEST,
    invalid: test('await openTicket();'),
    valid: test('expect(await openTicket()).toEqual({});'),
    reports: ['none'],
  },
  'a test with nothing in it': {
    path: TEST,
    invalid: "it('opens', () => {}); it.each([1])('opens %d', () => {});",
    valid: "describe('opening', () => {}); beforeEach(() => {}); it.skip('opens', () => {});",
    reports: ['none', 'none'],
  },
  'a function that asserts': {
    path: TEST,
    invalid: `const tell = (ticket) => log(ticket); ${test('tell(await openTicket());')}`,
    valid: `const tell = (ticket) => expect(ticket).toEqual({}); ${test('tell(await openTicket());')}`,
    reports: ['none'],
  },
  'a function from elsewhere that asserts by its name': {
    path: TEST,
    invalid: `import { open } from './open.ts'; ${test('open(1);')}`,
    valid: `import { expectOpen } from './open.ts'; ${test('expectOpen(1); assert.ok(open());')}`,
    reports: ['none'],
  },
  'an assertion under a name of its own': {
    path: TEST,
    invalid: `const same = tickets.isSame; ${test('same(await openTicket(), 1);')}`,
    valid: `const same = assert.deepEqual; ${test('same(await openTicket(), 1);')}`,
    reports: ['none'],
  },
  'an assertion imported under a name of its own': {
    path: TEST,
    invalid: `import { equal as same } from './equal.ts'; ${test('same(await openTicket(), 1);')}`,
    valid: `import { equal as same } from 'node:assert/strict'; ${test('same(await openTicket(), 1);')}`,
    reports: ['none'],
  },
  'a test by the name of its function': {
    path: TEST,
    invalid: "const run = () => openTicket(); test('opens', run);",
    valid: "const run = () => expect(openTicket()).toEqual({}); test('opens', run);",
    reports: ['none'],
  },
  'only the number of assertions': {
    path: TEST,
    invalid: test('expect.assertions(0); openTicket();'),
    valid: test('expect.unreachable();'),
    reports: ['none'],
  },
  'a constant': {
    path: TEST,
    invalid: test('expect(true).toBe(true);'),
    valid: test('expect(isOpen).toBe(true);'),
    reports: ['certain'],
  },
  'a constant that is put together': {
    path: TEST,
    invalid: test("expect([{ id: -1 }]).toEqual([{ id: -1 }]); expect('a').toBeTruthy();"),
    valid: test('expect([{ id }]).toEqual([{ id: -1 }]); expect(a).toBeTruthy();'),
    reports: ['certain', 'certain'],
  },
  'a value compared with itself': {
    path: TEST,
    invalid: test('expect(ticket.id).toBe(ticket.id);'),
    valid: test('expect(ticket.id).toBe(ticket.parentId); expect(read()).toBe(read());'),
    reports: ['certain'],
  },
  'no matcher': {
    path: TEST,
    invalid: test('expect(ticket); expect(ticket).toBeDefined; await expect(opening).resolves;'),
    valid: test('expect(ticket).toBeDefined(); const wish = expect(ticket); wish.toEqual({});'),
    reports: ['matcher', 'matcher', 'matcher'],
  },
  'a promise that nobody waits for': {
    path: TEST,
    invalid: test('expect(opening).resolves.toEqual({}); void expect(opening).rejects.toThrow();'),
    valid: test('await expect(opening).resolves.toEqual({}); return expect(opening).rejects.toThrow();'),
    reports: ['waiting', 'waiting'],
  },
  'a poll that nobody waits for': {
    path: TEST,
    invalid: test('expect.poll(() => count()).toBe(1);'),
    valid: test('await Promise.all([expect.poll(() => count()).toBe(1)]);'),
    reports: ['waiting'],
  },
  'an assertion in a catch': {
    path: TEST,
    invalid: test('try { await open(); } catch (error) { expect(error).toBeInstanceOf(TypeError); }'),
    valid: test(
      'expect.assertions(1); try { await open(); } catch (error) { expect(error).toBeInstanceOf(TypeError); }',
    ),
    reports: ['catch'],
  },
  'an assertion in a catch beside others': {
    path: TEST,
    invalid: test('try { open(); } catch (error) { expect(error).toEqual({}); }'),
    valid: test('try { open(); } catch (error) { expect(error).toEqual({}); } expect(count).toBe(1);'),
    reports: ['catch'],
  },
  'an assertion in a loop that may not begin': {
    path: TEST,
    invalid: test('while (queue.length > 0) expect(queue.pop()).toBe(1);'),
    valid: test('do expect(queue.pop()).toBe(1); while (queue.length > 0);'),
    reports: ['branch'],
  },
  'an assertion for each of none': {
    path: TEST,
    invalid: test('for (const each of []) expect(open(each)).toBe(1);'),
    valid: test('for (const each of [1]) expect(open(each)).toBe(1);'),
    reports: ['branch'],
  },
  'an assertion by choice': {
    path: TEST,
    invalid: test('result.ok ? expect(result.value).toBe(1) : undefined;'),
    valid: test('expect(result.ok ? result.value : 0).toBe(1);'),
    reports: ['branch'],
  },
  'an assertion under a condition': {
    path: TEST,
    invalid: test('if (result.ok) expect(result.value).toEqual({});'),
    valid: test('expect(result.ok).toBe(true); if (result.ok) expect(result.value).toEqual({});'),
    reports: ['branch'],
  },
  'an assertion in a callback': {
    path: TEST,
    invalid: test("desk.on('open', (ticket) => { expect(ticket).toEqual({}); });"),
    valid: test('desk.each((ticket) => { expect(ticket).toEqual({}); });'),
    reports: ['callback'],
  },
  'an assertion in a callback that settles what the test waits for': {
    path: TEST,
    invalid: test('desk.onclose = () => expect(desk.tickets).toEqual([]);'),
    valid: test("await new Promise((done) => { desk.once('open', (id) => { expect(id).toBe(1); done(); }); });"),
    reports: ['callback'],
  },
  'an assertion on what a promise gives': {
    path: TEST,
    invalid: test('open().then((ticket) => { expect(ticket).toEqual({}); });'),
    valid: test('await open().then((ticket) => { expect(ticket).toEqual({}); });'),
    reports: ['callback'],
  },
  'a snapshot and nothing else': {
    path: TEST,
    invalid: test('expect(render()).toMatchSnapshot(); expect(render()).toMatchInlineSnapshot(`x`);'),
    valid: test('expect(render()).toMatchSnapshot(); expect(count()).toBe(1);'),
    reports: ['snapshot'],
  },
  'another name': {
    path: TEST,
    invalid: "import { expect as wish, test as check } from 'vitest'; check('opens', () => { wish(1).toBe(1); });",
    valid: "import { expect } from './expect.ts'; check('opens', () => {});",
    reports: ['certain'],
  },
  'a file that is no test': {
    path: TEST,
    invalid: test(''),
    validPath: 'packages/tickets/service/src/open-ticket.bench.ts',
    valid: test(''),
    reports: ['none'],
  },
  'a try that catches its own assertions': {
    path: TEST,
    invalid: "test('opens', () => { try { expect(open()).toBe(1); } catch { close(); } });",
    valid: "test('opens', () => { try { expect(open()).toBe(1); } finally { close(); } });",
    reports: ['swallow'],
  },
  'a catch that throws again': {
    path: TEST,
    invalid: "test('opens', () => { expect.hasAssertions(); try { expect(open()).toBe(1); } catch {} });",
    valid: "test('opens', () => { try { expect(open()).toBe(1); } catch (error) { close(); throw error; } });",
    reports: ['swallow'],
  },
  'a return before the assertion': {
    path: TEST,
    invalid: "test('opens', () => { if (isSlow) return; expect(open()).toBe(1); });",
    valid: "test('opens', () => { expect(isSlow).toBe(false); if (isSlow) return; expect(open()).toBe(1); });",
    reports: ['return'],
  },
  'a return in a block, and one of a function within': {
    path: TEST,
    invalid: "test('opens', () => { if (isSlow) { stop(); return; } { expect(open()).toBe(1); } });",
    valid: "test('opens', () => { const f = () => { if (isSlow) return 1; return 2; }; expect(open(f)).toBe(1); });",
    reports: ['return'],
  },
  'a promise whose failure is dropped': {
    path: TEST,
    invalid:
      "test('opens', async () => { await (async () => expect(await open()).toBe(1))().catch(() => undefined); });",
    valid:
      "test('opens', async () => { await (async () => expect(await open()).toBe(1))().catch((error) => { throw error; }); });",
    reports: ['swallow'],
  },
  'a finally that drops what was thrown': {
    path: TEST,
    invalid: "test('opens', () => { try { expect(open()).toBe(1); } finally { return; } });",
    valid: "test('opens', () => { try { expect(open()).toBe(1); } finally { close(() => { return 1; }); } });",
    reports: ['swallow'],
  },
});
