import { mapWithConcurrency } from '@acme/utils-map-with-concurrency';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

test('keeps the order of the items, whatever order the calls end in', () =>
  fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(fc.nat()), fc.integer({ min: 1, max: 5 }), async (s, items, limit) => {
      const mapping = mapWithConcurrency(items, limit, (item, index) =>
        s.schedule(Promise.resolve(`${index}:${item}`)),
      );
      await s.waitFor(mapping);
      expect(await mapping).toEqual(items.map((item, index) => `${index}:${item}`));
    }),
  ));

test('never has more calls under way than the limit, and reaches it when there are enough items', () =>
  fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.nat({ max: 20 }), fc.integer({ min: 1, max: 5 }), async (s, length, limit) => {
      let underWay = 0;
      let most = 0;
      const mapping = mapWithConcurrency(Array.from({ length }), limit, async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await s.schedule(Promise.resolve());
        underWay -= 1;
      });
      await s.waitFor(mapping);
      expect(most).toBe(Math.min(length, limit));
    }),
  ));

test('the first error rejects and no further call is started', async () => {
  const map = vi.fn(async (item: number) => {
    if (item === 2) throw new Error('two');
    return item;
  });
  await expect(mapWithConcurrency([1, 2, 3, 4], 1, map)).rejects.toThrow('two');
  expect(map).toHaveBeenCalledTimes(2);
});

test('an error thrown before the first await rejects too', async () => {
  const map = (): Promise<never> => {
    throw new Error('at once');
  };
  await expect(mapWithConcurrency([1], 1, map)).rejects.toThrow('at once');
});

test('an abort rejects with its reason and no further call is started', async () => {
  const controller = new AbortController();
  const first = Promise.withResolvers<void>();
  const map = vi.fn(() => first.promise);
  const mapping = mapWithConcurrency([1, 2, 3], 1, map, controller.signal);
  controller.abort(new Error('enough'));
  await expect(mapping).rejects.toThrow('enough');
  first.resolve();
  await first.promise;
  expect(map).toHaveBeenCalledTimes(1);
});

test('a signal that is already aborted starts nothing', async () => {
  const map = vi.fn(async (item: number) => item);
  await expect(mapWithConcurrency([1], 1, map, AbortSignal.abort(new Error('late')))).rejects.toThrow('late');
  expect(map).not.toHaveBeenCalled();
});

test('a signal that never aborts changes nothing', async () => {
  const { signal } = new AbortController();
  expect(await mapWithConcurrency([1, 2], 2, async (item) => item * 2, signal)).toEqual([2, 4]);
});

test('a limit of one is allowed', async () => {
  expect(await mapWithConcurrency([1, 2], 1, async (item) => item * 2)).toEqual([2, 4]);
});

test('a limit of none is a RangeError', async () => {
  await expect(mapWithConcurrency([1], 0, async (item) => item)).rejects.toThrow(RangeError);
});

test('a limit that is no whole number is a RangeError', async () => {
  await expect(mapWithConcurrency([1], 1.5, async (item) => item)).rejects.toThrow(RangeError);
});
