import { retry } from '@acme/utils-retry';
import { expect, test, vi } from 'vitest';

const again = (answer: string): boolean => answer === 'busy';

test('a good first answer is the answer', async () => {
  const attempt = vi.fn().mockResolvedValue('done');
  expect(await retry(attempt, { attempts: 3, pause: 0, again })).toBe('done');
  expect(attempt).toHaveBeenCalledTimes(1);
});

test('an answer worth retrying is tried again', async () => {
  const attempt = vi.fn().mockResolvedValueOnce('busy').mockResolvedValue('done');
  expect(await retry(attempt, { attempts: 3, pause: 0, again })).toBe('done');
  expect(attempt).toHaveBeenCalledTimes(2);
});

test('the last answer is given when the attempts are used up', async () => {
  const attempt = vi.fn().mockResolvedValue('busy');
  expect(await retry(attempt, { attempts: 3, pause: 0, again })).toBe('busy');
  expect(attempt).toHaveBeenCalledTimes(3);
});

test('a thrown error is a bug and is not retried', async () => {
  const attempt = vi.fn().mockRejectedValue(new TypeError('bug'));
  await expect(retry(attempt, { attempts: 3, pause: 0, again })).rejects.toThrow('bug');
  expect(attempt).toHaveBeenCalledTimes(1);
});

test('the pauses double', async () => {
  vi.useFakeTimers();
  const attempt = vi.fn().mockResolvedValue('busy');
  const retrying = retry(attempt, { attempts: 3, pause: 100, again });
  await vi.advanceTimersByTimeAsync(100);
  expect(attempt).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(199);
  expect(attempt).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(attempt).toHaveBeenCalledTimes(3);
  await retrying;
  vi.useRealTimers();
});

test('an abort ends the pause', async () => {
  const controller = new AbortController();
  const attempt = vi.fn().mockResolvedValue('busy');
  const retrying = retry(attempt, { attempts: 2, pause: 60_000, again, signal: controller.signal });
  controller.abort(new Error('stop'));
  await expect(retrying).rejects.toThrow('stop');
  expect(attempt).toHaveBeenCalledTimes(1);
});
