import { createContextKey, ROOT_CONTEXT } from '@opentelemetry/api';
import { expect, test } from 'vitest';
import { traceContext } from './trace-context.ts';

const KEY = createContextKey('who');
const ADA = ROOT_CONTEXT.setValue(KEY, 'Ada');
const BOB = ROOT_CONTEXT.setValue(KEY, 'Bob');

test('outside of everything the context is the root', () => {
  expect(traceContext().active()).toBe(ROOT_CONTEXT);
});

test('inside it is the one that was given, and afterwards what it was', () => {
  const manager = traceContext();
  expect(manager.with(ADA, () => manager.active())).toBe(ADA);
  expect(manager.active()).toBe(ROOT_CONTEXT);
});

test('it is kept across an await', async () => {
  const manager = traceContext();
  const late = await manager.with(ADA, async () => {
    await Promise.resolve();
    return manager.active();
  });
  expect(late).toBe(ADA);
});

test('two that run at once do not see each other', async () => {
  const manager = traceContext();
  const ask = async (): Promise<unknown> => {
    await Promise.resolve();
    return manager.active().getValue(KEY);
  };
  expect(await Promise.all([manager.with(ADA, ask), manager.with(BOB, ask)])).toEqual(['Ada', 'Bob']);
});

test('the inner of two counts', () => {
  const manager = traceContext();
  expect(manager.with(ADA, () => manager.with(BOB, () => manager.active()))).toBe(BOB);
});

test('a callback gets its receiver and its arguments', () => {
  const add = function (this: { base: number }, more: number): number {
    return this.base + more;
  };
  expect(traceContext().with(ADA, add, { base: 1 }, 2)).toBe(3);
});

test('what a callback throws arrives, and the context is what it was', () => {
  const manager = traceContext();
  const boom = (): never => {
    throw new Error('boom');
  };
  expect(() => manager.with(ADA, boom)).toThrow('boom');
  expect(manager.active()).toBe(ROOT_CONTEXT);
});

test('a bound function runs in its context wherever it is called, with what it is called with', () => {
  const manager = traceContext();
  const greet = function (this: string, word: string): string {
    return `${word} ${this}: ${String(manager.active().getValue(KEY))}`;
  };
  expect(manager.with(BOB, () => manager.bind(ADA, greet).call('you', 'Hello'))).toBe('Hello you: Ada');
});

test('a bound function keeps its name and its length', () => {
  const bound = traceContext().bind(ADA, function twice(value: number): number {
    return 2 * value;
  });
  expect([bound.name, bound.length]).toEqual(['twice', 1]);
});

test('what is no function is not bound', () => {
  const emitter = { on: 1 };
  expect(traceContext().bind(ADA, emitter)).toBe(emitter);
});

test('turned off, it forgets; turned on again, it is as before', () => {
  const manager = traceContext();
  expect(manager.with(ADA, () => manager.disable().active())).toBe(ROOT_CONTEXT);
  expect(manager.enable().with(ADA, () => manager.active())).toBe(ADA);
});
