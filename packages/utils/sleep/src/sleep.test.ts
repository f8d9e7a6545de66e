import { sleep } from '@acme/utils-sleep';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('resolves when the time has passed', async () => {
  const done = vi.fn();
  const sleeping = sleep(1000).then(done);
  await vi.advanceTimersByTimeAsync(999);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toHaveBeenCalledOnce();
  await sleeping;
});

test('an abort rejects with its reason and leaves no timer', async () => {
  const controller = new AbortController();
  const sleeping = sleep(1000, controller.signal);
  controller.abort(new Error('stop'));
  await expect(sleeping).rejects.toThrow('stop');
  expect(vi.getTimerCount()).toBe(0);
});

test('a signal that is already aborted starts no timer', async () => {
  await expect(sleep(1000, AbortSignal.abort(new Error('late')))).rejects.toThrow('late');
  expect(vi.getTimerCount()).toBe(0);
});
