import { withTimeout } from '@acme/utils-timeout';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const untilAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason);
    });
  });

test('work that ends in time gives its value and leaves no timer', async () => {
  expect(await withTimeout(1000, () => Promise.resolve('done'))).toBe('done');
  expect(vi.getTimerCount()).toBe(0);
});

test('work that takes too long is aborted with a TimeoutError', async () => {
  const working = withTimeout(1000, untilAborted);
  await Promise.all([
    expect(working).rejects.toMatchObject({ name: 'TimeoutError', message: 'no answer within 1000 ms' }),
    vi.advanceTimersByTimeAsync(1000),
  ]);
});

test("the parent's abort comes first when it comes first", async () => {
  const parent = new AbortController();
  const working = withTimeout(1000, untilAborted, parent.signal);
  parent.abort(new Error('stop'));
  await expect(working).rejects.toThrow('stop');
  expect(vi.getTimerCount()).toBe(0);
});
