import { testRule } from '../test-rule.ts';
import { networkCallsHaveTimeouts } from './network-calls-have-timeouts.ts';

const RUNTIME = 'packages/tickets/runtime/src/notify.ts';
const REPO = 'packages/tickets/repo/src/load-tickets.ts';
const PROVIDER = 'packages/providers/http/src/request-json.ts';

testRule(networkCallsHaveTimeouts, {
  'a call without options': {
    path: RUNTIME,
    invalid: 'await fetch(url);',
    valid: 'await fetch(url, { signal: AbortSignal.timeout(5000) });',
    reports: ['unlimited'],
  },
  'a call in a layer that may not import the client': {
    path: REPO,
    invalid: 'await fetch(url);',
    valid: "await fetch(url, { method: 'POST', signal: AbortSignal.timeout(5000) });",
    reports: ['unlimitedBelow'],
  },
  'a call of the provider itself': {
    path: PROVIDER,
    invalid: 'await fetch(url, { signal });',
    valid: 'await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5000)]) });',
    reports: ['unlimitedBelow'],
  },
  'a signal that only its caller can abort': {
    path: RUNTIME,
    invalid: 'export const load = (signal) => fetch(url, { signal });',
    valid: 'export const load = (signal) => fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(9)]) });',
    reports: ['unlimited'],
  },
  'a controller that a timer aborts': {
    path: RUNTIME,
    invalid:
      'const stop = new AbortController(); setTimeout(() => tell(), 9); on(() => stop.abort()); fetch(url, { signal: stop.signal });',
    valid:
      'const stop = new AbortController(); setTimeout(() => stop.abort(), 9); fetch(url, { signal: stop.signal });',
    reports: ['unlimited'],
  },
  'a function called on something': {
    path: RUNTIME,
    invalid: 'await fetch.call(this, url); fetch.bind(this);',
    valid:
      'const stop = new AbortController(); const abort = () => stop.abort(); setTimeout(abort, 9); await fetch.call(this, url, { signal: stop.signal });',
    reports: ['unlimited', 'handed'],
  },
  'arguments that are only passed on': {
    path: RUNTIME,
    invalid: 'export const ask = (...args) => fetch(...args);',
    valid: 'export const ask = (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(9) });',
    reports: ['unlimited'],
  },
  'several signals without a limit': {
    path: RUNTIME,
    invalid: 'fetch(url, { signal: AbortSignal.any([signal, controller.signal]) });',
    valid: 'const limit = AbortSignal.timeout(9); fetch(url, { signal: AbortSignal.any([signal, limit]) });',
    reports: ['unlimited'],
  },
  'the signal of a function that limits': {
    path: RUNTIME,
    invalid: 'withRetries(9, (signal) => fetch(url, { signal }));',
    valid: 'withTimeout(9, async (limit) => fetch(url, { ...init, signal: limit }));',
    reports: ['unlimited'],
  },
  'a limit that may be missing': {
    path: RUNTIME,
    invalid: 'fetch(url, { signal: signal ?? AbortSignal.timeout(9) });',
    valid: 'fetch(url, { signal: patient ? AbortSignal.timeout(90) : AbortSignal.timeout(9) });',
    reports: ['unlimited'],
  },
  'a limit that may be overwritten': {
    path: RUNTIME,
    invalid: 'fetch(url, { signal: AbortSignal.timeout(9), ...init });',
    valid: 'fetch(url, { ...init, signal: AbortSignal.timeout(9) });',
    reports: ['unlimited'],
  },
  'options under a name': {
    path: RUNTIME,
    invalid: "const init = { method: 'POST' }; fetch(url, init);",
    valid: 'const init = { signal: AbortSignal.timeout(9) }; fetch(url, init); fetch(url, { ...init });',
    reports: ['unlimited'],
  },
  'options that can be changed': {
    path: RUNTIME,
    invalid: 'let init = { signal: AbortSignal.timeout(9) }; fetch(url, init);',
    valid: 'const init = { signal: AbortSignal.timeout(9) } as const; fetch(url, init);',
    reports: ['unlimited'],
  },
  'a request made before': {
    path: RUNTIME,
    invalid: 'const request = new Request(url); fetch(request);',
    valid: 'const request = new Request(url, { signal: AbortSignal.timeout(9) }); fetch(request);',
    reports: ['unlimited'],
  },
  'the function under other names': {
    path: RUNTIME,
    invalid: "const ask = fetch; ask(url); const { fetch: get } = globalThis; get(url); globalThis['fetch'](url);",
    valid: 'const ask = load; ask(url); const { load: get } = globalThis; get(url); tickets.fetch(url);',
    reports: ['unlimited', 'unlimited', 'unlimited'],
  },
  'a function of that name': {
    path: RUNTIME,
    invalid: 'export const load = (url) => fetch(url);',
    valid: 'export const load = (url, fetch) => fetch(url);',
    reports: ['unlimited'],
  },
  'the function as a default': {
    path: RUNTIME,
    invalid: 'export const load = ({ url, fetch = globalThis.fetch }) => fetch(url);',
    valid:
      'export const load = ({ url, fetch = globalThis.fetch }) => withTimeout(9, (limit) => fetch(url, { signal: limit }));',
    reports: ['unlimited'],
  },
  'the function called in a roundabout way': {
    path: RUNTIME,
    invalid: 'fetch.call(undefined, url); retry(fetch.bind(globalThis, url));',
    valid: 'load.call(undefined, url); typeof fetch;',
    reports: ['unlimited', 'handed'],
  },
  'the function handed on': {
    path: RUNTIME,
    invalid: 'ticketsClient(fetch); export { fetch };',
    valid:
      'requestJson({ url, answer, fetch }); ticketsClient((url) => fetch(url, { signal: AbortSignal.timeout(9) }));',
    reports: ['handed', 'handed'],
  },
  'the old way': {
    path: RUNTIME,
    invalid: 'const request = new XMLHttpRequest();',
    valid:
      'const socket = new WebSocket(url); export const send = (request: XMLHttpRequest) => request as XMLHttpRequest;',
    reports: ['unlimited'],
  },
  'the clients of Node, in a file that may use them': {
    path: PROVIDER,
    invalid: "import { get, request as ask } from 'node:https'; get(url); ask({ host }, done);",
    valid:
      "import { createServer, request as ask } from 'node:https'; ask({ host, signal: AbortSignal.timeout(9) }, done);",
    reports: ['unlimitedBelow', 'unlimitedBelow'],
  },
  'the same as a whole module': {
    path: PROVIDER,
    invalid:
      "import http from 'node:http'; import * as s from 'https'; http.get(url); s.request(url); require('http').get(url);",
    valid: "import http from 'node:http'; http.get(url, { signal: AbortSignal.timeout(9) });",
    reports: ['unlimitedBelow', 'unlimitedBelow', 'unlimitedBelow'],
  },
  'the same in a file that may not, which another rule judges': {
    path: RUNTIME,
    invalid: "import { request } from 'undici'; request(url);",
    valid: "import { request } from 'node:http'; request(url);",
    reports: ['unlimited'],
  },
  'the other names of the window': {
    path: RUNTIME,
    invalid: 'frames.fetch(url); parent.fetch(url); export const ask = () => top.fetch(url);',
    valid:
      'export const ask = (frames, { parent }) => { const top = api; frames.fetch(url); parent.fetch(url); top.fetch(url); };',
    reports: ['unlimited', 'unlimited', 'unlimited'],
  },
  'a variable of that name, declared below': {
    path: RUNTIME,
    invalid: 'export const ask = () => fetch(url); const refetch = () => 1;',
    valid: 'export const ask = () => fetch(url); const fetch = () => 1;',
    reports: ['unlimited'],
  },
  'a parameter of that name, which is not the global': {
    path: RUNTIME,
    invalid: 'export const ask = (fetch: Fetch) => fetch(url); export const other = () => fetch(url);',
    valid: 'export const ask = (fetch: Fetch) => () => fetch(url);',
    reports: ['unlimited'],
  },
  'a parameter taken apart': {
    path: RUNTIME,
    invalid: 'export const ask = ({ fetch: given, ...rest }, [load] = []) => fetch(url);',
    valid: 'export const ask = ({ given: fetch, ...rest }, [load] = []) => fetch(url);',
    reports: ['unlimited'],
  },
  'the rest of the parameters': {
    path: RUNTIME,
    invalid: 'export function ask([given = fetch(url)], ...others) {}',
    valid: 'export function ask([fetch = given], ...others) { fetch(url); }',
    reports: ['unlimited'],
  },
  'a property of that name': {
    path: RUNTIME,
    invalid: 'api[fetch]; ({ [fetch]: 1, fetch });',
    valid: 'api.fetch(url); ({ fetch: 1 });',
    reports: ['handed', 'handed', 'handed'],
  },
  'a text of that name': {
    path: RUNTIME,
    invalid: "// fetch\nexport const text = `fetch ${fetch(url)}` + 'fetch'; /* fetch */",
    valid: "// fetch\nexport const text = `fetch ${prefetch(url)}` + 'fetch'; /* fetch */",
    reports: ['unlimited'],
  },
  'a test, which has a time limit of its own': {
    path: RUNTIME,
    invalid: 'await fetch(url);',
    validPath: 'packages/tickets/runtime/src/notify.test.ts',
    valid: 'await fetch(url);',
    reports: ['unlimited'],
  },
});
