import { testRule } from '../test-rule.ts';
import { noUnwaivedDisable } from './no-unwaived-disable.ts';

const SERVICE = 'packages/tickets/service/src/open-ticket.ts';
const TEST = 'packages/tickets/service/src/open-ticket.test.ts';

testRule(noUnwaivedDisable, {
  'a comment for the rest of the file': {
    path: SERVICE,
    invalid: '/* oxlint-disable */ export const open = 1;',
    valid: '/* Never write oxlint-disable here. */ export const open = 1;',
    reports: ['linter'],
  },
  'a comment that the gate has taken the power from': {
    path: SERVICE,
    invalid: '/* oxlint~disable */ export const open = 1;',
    valid: '/* oxlint~ */ export const open = 1;',
    reports: ['linter'],
  },
  'a comment for one rule': {
    path: SERVICE,
    invalid: '/* oxlint-disable harness/no-unwaived-disable */ export const open = 1;',
    valid: 'export const text = "/* oxlint-disable harness/no-unwaived-disable */";',
    reports: ['linter'],
  },
  'a comment for the next line, under a title': {
    path: SERVICE,
    invalid: '/**\n * Opens.\n * oxlint-disable-next-line no-debugger\n */\nexport const open = 1;',
    valid: '/**\n * Opens.\n * See oxlint-disable-next-line.\n */\nexport const open = 1;',
    reports: ['linter'],
  },
  'a rule that is configured in a comment': {
    path: SERVICE,
    invalid: '/* oxlint no-debugger: off */ export const open = 1;',
    valid: '/* oxlint says: turn it off */ export const open = 1;',
    reports: ['linter'],
  },
  'an error of types that is expected': {
    path: SERVICE,
    invalid: '// @ts-expect-error The types are wrong.\nexport const open: string = 1;',
    valid: '// No @ts-expect-error here.\nexport const open: string = 1;',
    reports: ['tool'],
  },
  'an error of types that is ignored': {
    path: SERVICE,
    invalid: '//@ts-ignore\nexport const open: string = 1;\n/*\n * @ts-ignore */\nexport const close = 1;',
    valid: '// ts-ignore\nexport const open: string = 1;',
    reports: ['tool', 'tool'],
  },
  'a file whose types nobody checks': {
    path: SERVICE,
    invalid: '// @ts-nocheck\nexport const open = 1;',
    valid: '// @ts-check\nexport const open = 1;',
    reports: ['tool'],
  },
  'a line that needs no test': {
    path: SERVICE,
    invalid: '/* v8 ignore next */ export const open = 1; /* istanbul ignore else */',
    valid: '/* v8 ignores nothing */ export const open = 1; /* istanbul */',
    reports: ['tool', 'tool'],
  },
  'another linter': {
    path: SERVICE,
    invalid: '// biome-ignore lint/style: why\n// deno-lint-ignore no-explicit-any\nexport const open = 1;',
    valid: '// prettier-ignore\nexport const open = 1;',
    reports: ['tool', 'tool'],
  },
  'a comment in JSX': {
    path: 'packages/tickets/ui/src/page.tsx',
    invalid: 'export const page = <p>{/* @ts-ignore */}{title}</p>;',
    valid: 'export const page = <p>{"@ts-ignore"}{title}</p>;',
    reports: ['tool'],
  },
  'a skipped test': {
    path: TEST,
    invalid: "test.skip('opens', () => {});",
    valid: "test('skips', () => { list.skip(1); });",
    reports: ['test'],
  },
  'a focused suite': {
    path: TEST,
    invalid: "describe.only('opening', () => {});",
    valid: "describe('opening', () => { rows.only('first'); });",
    reports: ['test'],
  },
  'a test to be written': {
    path: TEST,
    invalid: "it.todo('opens'); it.fails('opens', () => {});",
    valid: "it('opens', () => {}); api.todo('opens');",
    reports: ['test', 'test'],
  },
  'a chain': {
    path: TEST,
    invalid: "test.concurrent.skip.each([1])('opens %d', () => {});",
    valid: "test.concurrent.each([1])('opens %d', () => {});",
    reports: ['test'],
  },
  'a condition': {
    path: TEST,
    invalid: "describe.skipIf(true)('opening', () => {}); test.runIf(false)('opens', () => {});",
    valid: "list.skipIf(true)('opening', () => {});",
    reports: ['test', 'test'],
  },
  'a computed property, and one taken out': {
    path: TEST,
    invalid: "test['skip']('opens', () => {}); const { only } = it;",
    valid: "test['each']([1])('opens', () => {}); const { each } = it;",
    reports: ['test', 'test'],
  },
  'another name': {
    path: TEST,
    invalid: "import { test as check } from 'vitest'; const run = check.extend({}); run.skip('opens', () => {});",
    valid: "import { check } from './check.ts'; check.skip('opens', () => {});",
    reports: ['test'],
  },
  'the whole module': {
    path: TEST,
    invalid: "import * as vitest from 'vitest'; vitest.test.skip('opens', () => {});",
    valid: "import * as vitest from './tests.ts'; vitest.test.skip('opens', () => {});",
    reports: ['test'],
  },
  'an old name': {
    path: TEST,
    invalid: "xit('opens', () => {}); fdescribe('opening', () => {});",
    valid: "const fit = (text) => text; fit('opens');",
    reports: ['test', 'test'],
  },
  'an option': {
    path: TEST,
    invalid: "test('opens', { skip: isSlow }, () => {}); test('opens', { only: true, timeout: 5 }, () => {});",
    valid: "test('opens', { skip: false, timeout: 5 }, () => {}); open({ skip: true });",
    reports: ['test', 'test'],
  },
  'a test that skips itself': {
    path: TEST,
    invalid: "test('opens', (context) => { context.skip(); }); test('opens', ({ skip }) => { skip(); });",
    valid: "test('opens', (context) => { context.task.name; }); test('opens', ({ expect }) => { expect(1); });",
    reports: ['test', 'test'],
  },
});
