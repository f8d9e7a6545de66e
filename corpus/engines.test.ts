import { join } from 'node:path';
import { lintTrees } from '@acme/tools-eslint-rules';
import { expect, test, vi } from 'vitest';
import { lintFile } from './ask-eslint.ts';

// oxlint judges in the gate and ESLint at the desk: whatever one of them sees, the other has to see.
// The test starts oxlint, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 60_000 });

/** Every form of every violation that the rules know: one file each. */
const VIOLATIONS: Record<string, string> = {
  'packages/tickets/service/src/static.ts': "import { page } from '@acme/tickets-ui';",
  'packages/tickets/service/src/effect.ts': "import '@acme/tickets-ui';",
  'packages/tickets/service/src/type-only.ts': "import type { Page } from '@acme/tickets-ui';",
  'packages/tickets/service/src/type-marked.ts': "import { type Page } from '@acme/tickets-ui';",
  'packages/tickets/service/src/re-export.ts': "export { page } from '@acme/tickets-ui';",
  'packages/tickets/service/src/re-export-all.ts': "export * from '@acme/tickets-ui';",
  'packages/tickets/service/src/re-export-type.ts': "export type { Page } from '@acme/tickets-ui';",
  'packages/tickets/service/src/dynamic.ts': "const page = import('@acme/tickets-ui');",
  'packages/tickets/service/src/template.ts': 'const page = import(`@acme/tickets-ui`);',
  'packages/tickets/service/src/constant.ts': "const layer = 'ui'; const page = import(`@acme/tickets-${layer}`);",
  'packages/tickets/service/src/import-type.ts': "type Page = import('@acme/tickets-ui').Page;",
  'packages/tickets/service/src/type-query.ts': "type Ui = typeof import('@acme/tickets-ui');",
  'packages/tickets/service/src/assignment.cts': "import ui = require('@acme/tickets-ui');",
  'packages/tickets/service/src/augmentation.ts': "declare module '@acme/tickets-ui' {}",
  'packages/tickets/service/src/require.cjs': "const ui = require('@acme/tickets-ui');",
  'packages/tickets/service/src/create-require.mjs': "createRequire(import.meta.url)('@acme/tickets-ui');",
  'packages/tickets/service/src/named-require.mts': "const load = createRequire(''); load('@acme/tickets-ui');",
  'packages/tickets/service/src/renamed-require.mts':
    "import { createRequire as make } from 'node:module'; make(import.meta.url)('@acme/tickets-ui');",
  'packages/tickets/service/src/taken-require.mts':
    "const { createRequire: make } = nodeModule; const load = make(''); load('@acme/tickets-ui');",
  'packages/tickets/service/src/aliased-require.cjs': "const load = require; load('@acme/tickets-ui');",
  'packages/tickets/service/src/main-require.cjs': "process.mainModule.require('@acme/tickets-ui');",
  'packages/tickets/service/src/builtin.ts': "process.getBuiltinModule('console').log('opened');",
  'packages/tickets/service/src/builtin-taken.ts': "const { getBuiltinModule: get } = process; get('node:console');",
  'packages/tickets/service/src/own-url.ts': "new Worker(new URL('../../types/src/ticket.ts', import.meta.url));",
  'packages/tickets/service/src/loaded-url.ts': "import(new URL('../../ui/src/page.tsx', import.meta.url).href);",
  'packages/tickets/service/src/require-resolve.js': "require.resolve('@acme/tickets-ui');",
  'packages/tickets/service/src/meta-resolve.ts': "import.meta.resolve('@acme/tickets-ui');",
  'packages/tickets/service/src/deep.ts': "import { page } from '@acme/tickets-ui/src/page.tsx';",
  'packages/tickets/service/src/mock.test.ts': "vi.mock('@acme/tickets-ui');",
  'packages/tickets/service/src/renamed-mock.test.ts': "import { vi as v } from 'vitest'; v.mock('@acme/tickets-ui');",
  'packages/tickets/service/src/reference.ts': '/// <reference types="@acme/tickets-ui" />',
  'packages/tickets/service/src/pragma.tsx': '/** @jsxImportSource @acme/tickets-ui */ export const page = <p />;',
  'packages/tickets/service/src/jsdoc.js': "/** @type {import('@acme/tickets-ui').Page} */ export let page;",
  'packages/tickets/service/src/jsdoc-import.jsx':
    "/** @import { Page } from '@acme/tickets-ui' */ export let page = <p />;",
  'packages/tickets/service/src/foreign.ts': "import { findAccount } from '@acme/accounts-repo';",
  'packages/tickets/service/src/relative.ts': "import { Ticket } from '../../types/src/ticket.ts';",
  'packages/tickets/service/src/reference-path.ts': '/// <reference path="../../types/src/globals.d.ts" />',
  'packages/tickets/service/src/pattern.ts': "import.meta.glob('../../types/src/*.ts');",
  'packages/tickets/service/src/installed.ts': "import { z } from '../node_modules/zod/index.js';",
  'packages/tickets/service/src/file-url.ts': "import('file:///opt/shared.ts');",
  'packages/tickets/service/src/console.ts': "console.log('opened');",
  'packages/tickets/service/src/console-global.ts': "globalThis.console.log('opened'); self['console'].log('opened');",
  'packages/tickets/service/src/console-taken.ts': 'const { log } = console; const { console: shell } = globalThis;',
  'packages/tickets/service/src/console-aliased-global.ts': "const here = globalThis; here.console.log('opened');",
  'packages/tickets/service/src/console-handed-on.ts': 'export const shell = { console, warn: console.warn };',
  'packages/tickets/service/src/console-module.ts': "import { log } from 'node:console';",
  'packages/tickets/service/src/event.ts': "import { log } from '@acme/providers-telemetry'; log.info('Opened');",
  'packages/tickets/service/src/renamed.ts': "import { log as l } from '@acme/providers-telemetry'; l.info('Opened');",
  'packages/tickets/service/src/namespace.ts': "import * as t from '@acme/providers-telemetry'; t.log.info('Opened');",
  'packages/tickets/service/src/alias.ts':
    "import { log } from '@acme/providers-telemetry'; const l = log; l.info('Opened'); const { warn } = log; warn(`${l}`);",
  'packages/tickets/service/src/fields.ts': "import { log } from '@acme/providers-telemetry'; log.info('a.b', fields);",
  'packages/tickets/runtime/src/loop-of.ts': 'for (const each of list) await run(each);',
  'packages/tickets/runtime/src/loop-in.ts': 'for (const key in table) { const value = await run(key); }',
  'packages/tickets/runtime/src/loop-counter.ts': 'for (let i = 0; i < list.length; i++) await run(list[i]);',
  'packages/tickets/runtime/src/loop-chunks.ts':
    'for (let i = 0; i < list.length; i += 8) await Promise.all(list.slice(i, i + 8).map(run));',
  'packages/tickets/runtime/src/loop-while.ts': 'while (queue.length > 0) await run(queue.pop());',
  'packages/tickets/runtime/src/loop-do.ts': 'do { page = await read(page.next); } while (page.next);',
  'packages/tickets/runtime/src/loop-await-of.ts': 'for await (const each of list.map(run)) use(each); export {};',
  'packages/tickets/runtime/src/loop-called-at-once.ts':
    'for (const each of list) void (async () => { await run(each); })();',
  'packages/tickets/runtime/src/loop-chain.ts': 'for (const each of list) last = last.then(() => run(each));',
  'packages/tickets/runtime/src/loop-for-each.ts': 'list.forEach(async (each) => { await run(each); });',
  'packages/tickets/runtime/src/loop-for-each-named.ts': 'const one = async (each) => run(each); list.forEach(one);',
  'packages/tickets/runtime/src/loop-reduce.ts':
    'list.reduce(async (last, each) => { await last; await run(each); }, Promise.resolve());',
  'packages/tickets/runtime/src/loop-reduce-chain.ts':
    'list.reduce((last, each) => last.then(() => run(each)), Promise.resolve());',
  'packages/tickets/runtime/src/loop-retry.ts':
    'const send = async () => { for (let i = 0; i < 3; i++) { try { return await post(); } catch {} } };',
  'packages/tickets/runtime/src/loop-poll.ts':
    'while (!(await isReady())) await new Promise((resolve) => setTimeout(resolve, 100));',
  'packages/tickets/runtime/src/helper-sleep.ts':
    'const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));',
  'packages/tickets/runtime/src/helper-promisified.ts':
    "import { promisify as later } from 'node:util'; const wait = later(setTimeout);",
  'packages/tickets/runtime/src/helper-taken.ts':
    'const { promise, resolve } = Promise.withResolvers(); setTimeout(resolve, 100);',
  'packages/tickets/runtime/src/helper-timeout.ts':
    "new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 100));",
  'packages/tickets/runtime/src/helper-retry.ts':
    'const send = async (n) => { try { return await post(); } catch { return send(n - 1); } };',
  'packages/tickets/runtime/src/helper-deferred.ts':
    'let end; const promise = new Promise((resolve) => { end = resolve; });',
  'packages/tickets/runtime/src/helper-never.ts': 'const rest: never = status;',
  'packages/tickets/runtime/src/helper-satisfies.ts': 'throw new Error(status satisfies never);',
  'packages/tickets/runtime/src/helper-limit.ts':
    'class Gate { async enter() { this.open++; this.queue.push(1); } leave() { this.open--; this.queue.shift(); } }',
  'packages/tickets/runtime/src/helper-package.ts': "import pLimit from 'p-limit';",
  'packages/tickets/runtime/src/helper-entry.mjs': "const { setTimeout: wait } = await import('timers/promises');",
  'packages/tickets/runtime/src/schema-name.ts': "import { z } from 'zod'; export const ticket = z.object({});",
  'packages/tickets/runtime/src/schema-named-import.ts':
    "import { object as shape } from 'zod/mini'; const ticket = shape({});",
  'packages/tickets/runtime/src/schema-type.ts':
    "import { z } from 'zod'; const ASchema = z.object({}); type B = z.infer<typeof ASchema>;",
  'packages/tickets/runtime/src/schema-twice.ts':
    "import { z } from 'zod'; const ASchema = z.object({ b: z.int() }); interface A { b: number }",
  'packages/tickets/runtime/src/lines.ts': 'void 0;\n'.repeat(31),
  'packages/tickets/runtime/src/order-file.ts': '/* eslint-disable */ export const one = 1;',
  'packages/tickets/runtime/src/order-own-file.ts': '/* oxlint-disable */ export const one = 1;',
  'packages/tickets/runtime/src/order-own-rule.ts':
    '/* oxlint-disable harness/no-unwaived-disable */\nexport const one = 1;',
  'packages/tickets/runtime/src/order-line.ts': 'export const one = 1; // oxlint-disable-line',
  'packages/tickets/runtime/src/order-only-line.ts': '// oxlint-disable-line',
  'packages/tickets/runtime/src/order-next-line.ts':
    '// eslint-disable-next-line\n// oxlint-disable-next-line\nexport const one = 1;',
  'packages/tickets/runtime/src/order-config.ts': '/* eslint harness/no-unwaived-disable: off */ export const one = 1;',
  'packages/tickets/runtime/src/order-types.ts': '// @ts-nocheck\nexport const one = 1;',
  'packages/tickets/runtime/src/order-expected.tsx': 'export const one = <p>{/* @ts-expect-error */}{1}</p>;',
  'packages/tickets/runtime/src/order-coverage.js': '/* v8 ignore next */ export const one = 1;',
  'packages/tickets/runtime/src/mark-skip.test.ts': "test.skip('opens', () => {});",
  'packages/tickets/runtime/src/mark-only.test.ts':
    "import { describe as d } from 'vitest'; d.only('opening', () => {});",
  'packages/tickets/runtime/src/mark-condition.test.ts': "describe.skipIf(true)('opening', () => {});",
  'packages/tickets/runtime/src/mark-option.test.ts': "it('opens', { todo: true }, () => { expect(one).toBe(1); });",
  'packages/tickets/runtime/src/mark-old.test.js': "xit('opens', () => {});",
  'packages/tickets/runtime/src/assert-none.test.ts': "test('opens', async () => { await open(); });",
  'packages/tickets/runtime/src/assert-certain.test.ts': "test('opens', () => { expect(true).toBe(true); });",
  'packages/tickets/runtime/src/assert-matcher.test.ts': "test('opens', () => { expect(one); });",
  'packages/tickets/runtime/src/assert-waiting.test.ts': "test('opens', () => { expect(open()).resolves.toBe(1); });",
  'packages/tickets/runtime/src/assert-catch.test.ts':
    "test('opens', () => { try { open(); } catch (error) { expect(error).toBe(1); } });",
  'packages/tickets/runtime/src/assert-branch.test.ts': "test('opens', () => { if (one) expect(one).toBe(1); });",
  'packages/tickets/runtime/src/assert-callback.test.ts':
    "test('opens', () => { desk.on('open', () => expect(one).toBe(1)); });",
  'packages/tickets/runtime/src/assert-snapshot.test.ts': "test('opens', () => { expect(one).toMatchSnapshot(); });",
  'packages/tickets/service/src/command-async.ts': 'export const open = async () => undefined;',
  'packages/tickets/service/src/command-function.ts': 'export function open(repo: { close(): void }) { repo.close(); }',
  'packages/tickets/service/src/command-class.ts': 'export class Tickets { open() {} }',
  'packages/tickets/service/src/command-instance.ts':
    'class Tickets { open() {} } export const tickets = new Tickets();',
  'packages/tickets/service/src/command-object.ts': 'export const tickets = { open: async () => undefined };',
  'packages/tickets/service/src/command-by-name.ts': 'const open = () => Date.now(); export { open as openTicket };',
  'packages/tickets/service/src/command-default.ts': 'export default async () => undefined;',
  'packages/tickets/service/src/command-wrapped.ts': 'export const open = traced(() => undefined);',
  'packages/tickets/service/src/index.ts': "export { fakeNeeds } from './fake-needs.ts';",
  'packages/tickets/runtime/src/vendor.ts': "export * from '@opentelemetry/api';",
  'packages/tickets/runtime/src/vendor-type.mts': "type Api = typeof import('@opentelemetry/api');",
  'packages/tickets/runtime/src/vendor-required.cjs': "const { trace } = require('@opentelemetry/api');",
  'packages/tickets/runtime/src/vendor-mock.test.ts': "vi.mock('@opentelemetry/api');",
  'packages/tickets/runtime/src/vendor-builtin.cts': "import sqlite = require('node:sqlite');",
  'packages/tickets/runtime/src/vendor-fetched.ts': "process.getBuiltinModule('sqlite');",
  'packages/tickets/runtime/src/deep.js':
    "/** @type {import('@acme/tickets-types/src/ticket.ts').Ticket} */ export let ticket;",
  'packages/tickets/runtime/src/deep-mock.test.ts': "vi.mock('@acme/tickets-types/src/ticket.ts');",
  'packages/tickets/runtime/src/deep-vendor.ts': "export { core } from 'zod/src/v4/core.ts';",
  'packages/tickets/runtime/src/setting.ts': "const { env: { LIMIT } } = process; globalThis['process'].argv;",
  'packages/tickets/runtime/src/setting-alias.ts': 'const here = globalThis; const { process: p } = here; p.env.LIMIT;',
  'packages/tickets/runtime/src/setting-module.mts':
    "import p, { env as e } from 'node:process'; import * as all from 'process'; p.argv; all.env;",
  'packages/tickets/runtime/src/setting-loaded.ts':
    "const { env } = await import('node:process'); export { argv } from 'node:process';",
  'packages/tickets/runtime/src/setting-required.cjs':
    "require('process')['env']; process.getBuiltinModule('process').env;",
  'packages/tickets/runtime/src/setting-meta.ts': 'import.meta.env.API; const { env } = import.meta;',
  'packages/tickets/runtime/src/setting-arguments.ts':
    "import { parseArgs } from 'node:util'; parseArgs({ options: {} });",
  'packages/tickets/runtime/src/setting-file.ts': "import settings from './desk.config.json' with { type: 'json' };",
  'packages/tickets/config/src/setting.ts':
    "const { LIMIT } = process.env; export const read = (env = process.env) => env['LIMIT'];",
  'packages/tickets/repo/src/claimed.ts': 'export const ticket = JSON.parse(text) as Ticket;',
  'packages/tickets/repo/src/probed.js': "const { parse } = JSON; export const id = parse(text)['id'];",
  'packages/tickets/repo/src/loose.ts': 'export const tickets = lines.map(JSON.parse);',
  'packages/tickets/repo/src/answer.ts':
    'response.json().then(({ id }) => id); const [first] = await Promise.all([response.json()]);',
  'packages/tickets/repo/src/returned.ts':
    'export const load = async (): Promise<Ticket> => (await fetchOne()).json();',
  'packages/tickets/repo/src/message.ts':
    "worker.onmessage = ({ data }) => data.id; port.on('message', (ticket) => ticket.id);",
  'packages/tickets/repo/src/guard.ts':
    "const isTicket = (value: unknown): value is Ticket => typeof value === 'object';",
  'packages/tickets/types/src/unknown.ts': 'export interface Event { details: Record<string, unknown>; last?: any }',
  'packages/tickets/types/src/anything.ts':
    "import { z as s } from 'zod'; export const EventSchema = s.object({ details: s['unknown']() });",
  'packages/tickets/types/src/comment.js': '/** @param {any} ticket */ export const open = (ticket) => ticket;',
  'packages/tickets/runtime/src/request.ts':
    'const { fetch: ask } = globalThis; ask(url); ticketsClient(fetch); fetch.call(null, url);',
  'packages/tickets/runtime/src/request-signal.ts': 'fetch(url, { signal: AbortSignal.timeout(9), ...init });',
  'packages/providers/http/src/request.mjs':
    "import http from 'node:http'; http.get(url); (await import('node:https')).request(url);",
  'packages/apps/desk/src/web/server.tsx':
    "import type { Serve } from '../serve.ts'; export * from '../serve.ts'; import('../serve.ts');",
  'packages/apps/desk/src/web/builtin.js': "const { join } = require('path'); Buffer.from(text);",
  'packages/apps/desk/src/page.ts': "export { DeskPage } from './web/desk-page.tsx';",
};

test('each violation is reported, in both engines, with the same words', async () => {
  const files = Object.entries(VIOLATIONS).map(([path, text]) => ({ [path]: text }));
  const byEslint = Object.entries(VIOLATIONS).map(([path, text]) => words(lintFile(path, text)));
  const byOxlint = (await lintTrees(join(import.meta.dirname, '..'), files)).map(words);
  expect(byOxlint).toEqual(byEslint);
  expect(Object.keys(VIOLATIONS).filter((_, index) => byEslint[index]?.length === 0)).toEqual([]);
});

/** What was reported, whatever the order: oxlint gives it rule by rule, ESLint line by line. */
const words = (reported: readonly { rule: string; message: string }[]): string[] =>
  reported.map(({ rule, message }) => `${rule}: ${message}`).toSorted();
