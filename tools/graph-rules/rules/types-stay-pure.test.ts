import { expect, test } from 'vitest';
import type { Drawing } from '../draw-tree.ts';
import { drawWorkspace } from '../draw-workspace.ts';
import { typesStayPure } from './types-stay-pure.ts';

const FILE = 'packages/tickets/types/src/index.ts';

const check = (drawing: Drawing): string[] =>
  typesStayPure.check(drawWorkspace(drawing)).map(({ file, line, what }) => `${file}:${line}: ${what}`);

const said = (text: string, more: Drawing = {}): string[] =>
  check({ ...more, [FILE]: text }).map((each) => each.slice(FILE.length + 1));

test('types may need the schema library, and no other package at run time', () => {
  expect(said("import { parse } from 'yaml';")).toEqual([
    "1: types may need only 'zod' at run time, and 'yaml' is another dependency.",
  ]);
  expect(said("import { z } from 'zod';\nimport * as mini from 'zod/mini';")).toEqual([]);
});

test('types of any package may be imported as types', () => {
  expect(said("import type { ReactNode } from 'react';")).toEqual([]);
  expect(said("import { type ReactNode } from 'react';")).toHaveLength(1);
  expect(said("export type { ReactNode } from 'react';\nlet node: import('react').ReactNode;")).toHaveLength(1);
});

test('no module of Node is needed, not even one that only computes', () => {
  expect(said("import { createHash } from 'node:crypto';")).toEqual([
    "1: types may need only 'zod' at run time, and 'node:crypto' is a module of Node.",
  ]);
  expect(said("import type { Hash } from 'node:crypto';")).toEqual([]);
});

test('a layer above may need what it likes', () => {
  expect(check({ 'packages/tickets/service/src/index.ts': "import 'node:crypto';\nlet count = 0;" })).toEqual([]);
});

test('a test of types may need what it likes', () => {
  expect(check({ 'packages/tickets/types/src/a.test.ts': "import 'fast-check';\nlet count = 0;" })).toEqual([]);
});

test('a workspace package that types need is as pure as they are, through all that it needs', () => {
  const util = 'packages/utils/retry/src/index.ts';
  const needs = (text: string): string[] => said("import '@acme/utils-retry';", { [util]: text });
  expect(needs('export const retry = 1;')).toEqual([]);
  expect(needs("import 'zod';")).toEqual([]);
  expect(needs("import 'react';")).toHaveLength(1);
  expect(needs('process.exit(1);')).toHaveLength(1);
  const deep = { 'packages/utils/sleep/src/index.ts': "import 'node:timers';" };
  expect(said("import '@acme/utils-retry';", { ...deep, [util]: "import '@acme/utils-sleep';" })).toEqual([
    "1: types may need only 'zod' at run time, and '@acme/utils-retry' brings more: '@acme/utils-sleep' brings more: 'node:timers' is a module of Node.",
  ]);
  expect(said("import type { A } from '@acme/utils-retry';", { [util]: "import 'react';" })).toEqual([]);
});

test('the types of another domain are judged there', () => {
  const other = { 'packages/accounts/types/src/index.ts': "import 'react';" };
  expect(check({ [FILE]: "import '@acme/accounts-types';", ...other })).toEqual([
    "packages/accounts/types/src/index.ts:1: types may need only 'zod' at run time, and 'react' is another dependency.",
  ]);
});

test('an edge that the spec forbids is left to the rules of edges', () => {
  const clock = { 'packages/providers/clock/src/index.ts': "import 'react';" };
  expect(said("import '@acme/providers-clock';", clock)).toEqual([]);
});

test('the machine is not touched', () => {
  expect(said('export const end = (): void => process.exit(1);')).toEqual([
    '1: the module touches process (process.exit); types only say what things are.',
  ]);
  expect(said('export const load = (name: string) => import(name);')).toHaveLength(1);
});

test('a module that runs something when it is imported is reported, one that defines is not', () => {
  expect(said("register('ticket');")).toEqual([
    '1: the module runs a statement when it is imported; types only say what things are.',
  ]);
  expect(said('if (a) b();\nfor (const c of d) e(c);\nawait f;')).toHaveLength(3);
  expect(said("'use strict';\n;\nfunction a() { register(); }\nexport default a;")).toEqual([]);
});

test('a module that keeps a variable is reported, one that keeps a constant is not', () => {
  expect(said('export let count = 0;')).toHaveLength(1);
  expect(said('var count = 0;')).toHaveLength(1);
  expect(said('export const count = 0;\ndeclare let other: number;')).toEqual([]);
  expect(said("export const count = 0;\ndeclare module '*.ttf';")).toEqual([]);
});

test('calls of what is neither imported nor defined here are reported, waiting ones are not', () => {
  expect(said('export const at = Date.now();')).toHaveLength(1);
  expect(said('export const at = new Date();')).toHaveLength(1);
  expect(said('export const id = crypto.randomUUID();')).toHaveLength(1);
  expect(said('export const id = Math.random();')).toHaveLength(1);
  expect(said('export const all = (() => load())();')).toHaveLength(1);
  expect(said('class A { static b = fetch(c); }')).toHaveLength(1);
  expect(said('export const atNow = (): number => Date.now();\nexport const half = Math.floor(1);')).toEqual([]);
  expect(said("import { z } from 'zod';\nconst A = z.string();\nexport const B = A.optional();")).toEqual([]);
  expect(said('export const KINDS = new Set([1]);\nexport const at = { now: () => Date.now() };')).toEqual([]);
});
