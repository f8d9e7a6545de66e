import { testRule } from '../test-rule.ts';
import { useCanonicalHelper } from './use-canonical-helper.ts';

const SERVICE = 'packages/tickets/service/src/remind.ts';

testRule(useCanonicalHelper, {
  'a promise that a timer resolves': {
    path: SERVICE,
    invalid: 'const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));',
    valid: 'const wait = (emitter) => new Promise((resolve) => emitter.once("ready", resolve));',
    reports: ['byHand'],
  },
  'the same in a block, through a callback': {
    path: SERVICE,
    invalid: 'await new Promise(function (resolve) { globalThis.setTimeout(() => resolve(1), 100); });',
    valid: 'await new Promise(function (resolve) { server.listen(() => resolve(1), 100); });',
    reports: ['byHand'],
  },
  'a timer that is one of several ways to resolve': {
    path: SERVICE,
    invalid: 'new Promise((resolve) => { const timer = setTimeout(resolve, 100); });',
    valid: 'new Promise((resolve) => { const timer = setTimeout(resolve, 100); stream.once("end", resolve); });',
    reports: ['byHand'],
  },
  'a timer under another name': {
    path: SERVICE,
    invalid: 'const later = setTimeout; new Promise((resolve) => later(resolve, 100));',
    valid: 'const later = schedule; new Promise((resolve) => later(resolve, 100));',
    reports: ['byHand'],
  },
  'a promisified timer': {
    path: SERVICE,
    invalid: "import { promisify } from 'node:util'; const wait = promisify(setTimeout);",
    valid: "import { promisify } from 'node:util'; const run = promisify(execFile);",
    reports: ['byHand'],
  },
  'a timer behind ends that were taken out': {
    path: SERVICE,
    invalid: 'const { promise, resolve } = Promise.withResolvers(); setTimeout(resolve, 100);',
    valid: 'const { promise, resolve } = Promise.withResolvers(); socket.once("open", resolve);',
    reports: ['byHand'],
  },
  'a promise that a timer rejects': {
    path: SERVICE,
    invalid: 'Promise.race([work(), new Promise((_, reject) => setTimeout(() => reject(new Error("late")), 100))]);',
    valid: 'Promise.race([work(), new Promise((_, reject) => signal.addEventListener("abort", () => reject(late)))]);',
    reports: ['byHand'],
  },
  'the ends of a promise kept outside': {
    path: SERVICE,
    invalid: 'let settle; const promise = new Promise((resolve) => { settle = resolve; });',
    valid: 'const { promise, resolve: settle } = Promise.withResolvers();',
    reports: ['byHandInPlatform'],
  },
  'the ends of a promise kept in an object': {
    path: SERVICE,
    invalid: 'new Promise((resolve, reject) => { this.ends = { resolve, reject }; });',
    valid: 'new Promise((resolve, reject) => { image.onload = resolve; image.onerror = reject; });',
    reports: ['byHandInPlatform'],
  },
  'a variable that is never': {
    path: SERVICE,
    invalid: 'const rest: never = status;',
    valid: 'const rest: Rest = status; let nothing: never;',
    reports: ['byHand'],
  },
  'an expression that satisfies never': {
    path: SERVICE,
    invalid: 'throw new Error(status satisfies never);',
    valid: 'throw new Error(status satisfies string);',
    reports: ['byHand'],
  },
  'a function that takes a never and throws': {
    path: SERVICE,
    invalid: 'function unreachable(value: never): never { throw new Error(String(value)); }',
    valid: 'type Unreachable = (value: never) => never; const ignore = (value: never) => undefined;',
    reports: ['byHand'],
  },
  'such a function in a package beside the helper': {
    path: SERVICE,
    invalid: 'export const chunk = (value: never): never => { throw new Error(String(value)); };',
    validPath: 'packages/utils/chunk/src/chunk.ts',
    valid: 'export const chunk = (value: never): never => { throw new Error(String(value)); };',
    reports: ['byHand'],
  },
  'a function that calls itself where it failed': {
    path: SERVICE,
    invalid: 'const send = async (n) => { try { return await post(); } catch { return send(n - 1); } };',
    valid: 'const send = async (n) => { try { return await post(); } catch { return report(n - 1); } };',
    reports: ['byHand'],
  },
  'a recursion that is no second try': {
    path: SERVICE,
    invalid: 'const send = (n) => post().catch(() => send(n - 1));',
    valid: 'const visit = async (node) => { try { await visit(node.left); } catch {} await visit(node.right); };',
    reports: ['byHand'],
  },
  'a call that is repeated where it failed': {
    path: SERVICE,
    invalid: 'post(mail).catch(() => post(mail));',
    valid: 'post(mail).catch(() => post(report));',
    reports: ['byHand'],
  },
  'a function that limits what is under way': {
    path: SERVICE,
    invalid:
      'const limit = (n) => { let active = 0; const queue = []; return async (run) => { if (active >= n) await new Promise((go) => queue.push(go)); active++; try { return await run(); } finally { active--; queue.shift()?.(); } }; };',
    valid:
      'const parse = async (tokens) => { let depth = 0; const open = []; for (const each of tokens) { depth++; open.push(each); depth--; } };',
    reports: ['byHand'],
  },
  'a queue whose bytes are counted': {
    path: SERVICE,
    invalid:
      'class Gate { async enter() { this.open += 1; this.queue.push(1); } leave() { this.open -= 1; this.queue.shift(); } }',
    valid:
      'class Buffer { async put(each) { this.bytes += each.length; this.queue.push(each); } take() { this.bytes -= 8; return this.queue.shift(); } }',
    reports: ['byHand'],
  },
  'a second attempt of another kind': {
    path: SERVICE,
    invalid: 'const read = async (key) => { try { return await ask(key); } catch { return read(key); } };',
    valid:
      'const read = async (key, isFresh = false) => { try { return await ask(key, isFresh); } catch { return read(key, true); } };',
    reports: ['byHand'],
  },
  'a class that limits what is under way': {
    path: SERVICE,
    invalid:
      'class Gate { async enter() { this.open += 1; this.queue.push(1); } leave() { this.open -= 1; this.queue.shift(); } }',
    valid:
      'class Stack { enter() { this.open += 1; this.queue.push(1); } leave() { this.open -= 1; this.queue.shift(); } }',
    reports: ['byHand'],
  },
  'a package that does the same': {
    path: SERVICE,
    invalid: "import pLimit from 'p-limit';",
    valid: "import pLimit from 'p-limiter';",
    reports: ['package'],
  },
  'an entry of a package': {
    path: SERVICE,
    invalid: "export { mapLimit } from 'async/mapLimit'; const timers = await import('node:timers/promises');",
    valid: "export { mapLimit } from 'async-map/mapLimit'; const timers = await import('node:timers');",
    reports: ['package', 'package'],
  },
  'a package for what the platform does': {
    path: SERVICE,
    invalid: "const defer = require('p-defer');",
    valid: "const defer = require('./defer.cjs');",
    reports: ['packageInPlatform'],
  },
  'a pause in a loop, which is reported with the loop': {
    path: SERVICE,
    invalid: 'const pause = new Promise((resolve) => setTimeout(resolve, 100));',
    valid: 'while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 100));',
    reports: ['byHand'],
  },
  'the package of the helper': {
    path: 'packages/utils/timeout/src/wait.ts',
    invalid: 'new Promise((resolve) => setTimeout(resolve, 100));',
    validPath: 'packages/utils/sleep/src/sleep.ts',
    valid: 'new Promise((resolve) => setTimeout(resolve, 100));',
    reports: ['byHand'],
  },
  'a tool, which may not import the helper': {
    path: 'tools/budget/measure.ts',
    invalid: 'let settle; new Promise((resolve) => { settle = resolve; });',
    valid: "import pLimit from 'p-limit'; new Promise((resolve) => setTimeout(resolve, 100));",
    reports: ['byHandInPlatform'],
  },
});
