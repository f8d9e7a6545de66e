import { fail, ok } from '@acme/utils-result';
import { type Load, useLoaded } from '@acme/utils-use-loaded';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(cleanup);

const loadOne = async () => ok('one');
const loadTwo = async () => ok('two');
const loadNothing = async () => fail('unreachable', 'The server did not answer.');
const renderLoaded = (initialProps: Load<string>) =>
  renderHook((load: Load<string>) => useLoaded(load), { initialProps });

test('before the answer there is neither a value nor a problem', async () => {
  const { result } = renderLoaded(() => new Promise(() => {}));
  expect(result.current).toMatchObject({ value: undefined, problem: undefined, busy: true });
});

test('the answer is the value', async () => {
  const { result } = renderLoaded(loadOne);
  await waitFor(() => expect(result.current).toMatchObject({ value: 'one', problem: undefined, busy: false }));
});

test('another function loads again', async () => {
  const { result, rerender } = renderLoaded(loadOne);
  await waitFor(() => expect(result.current.value).toBe('one'));
  rerender(loadTwo);
  await waitFor(() => expect(result.current.value).toBe('two'));
});

test('reloading asks the same function again', async () => {
  const load = vi.fn<Load<string>>().mockResolvedValueOnce(ok('one')).mockResolvedValue(ok('two'));
  const { result } = renderLoaded(load);
  await waitFor(() => expect(result.current.value).toBe('one'));
  act(result.current.reload);
  expect(result.current).toMatchObject({ value: 'one', busy: true });
  await waitFor(() => expect(result.current.value).toBe('two'));
});

test('a failure is the problem, and the last value stays', async () => {
  const { result, rerender } = renderLoaded(loadOne);
  await waitFor(() => expect(result.current.value).toBe('one'));
  rerender(loadNothing);
  await waitFor(() => expect(result.current).toMatchObject({ value: 'one', problem: 'The server did not answer.' }));
});

test('an answer that nobody waits for any more is not shown', async () => {
  const late = Promise.withResolvers<Awaited<ReturnType<typeof loadOne>>>();
  const loadLate = vi.fn<Load<string>>(() => late.promise);
  const { result, rerender } = renderLoaded(loadLate);
  rerender(loadTwo);
  await waitFor(() => expect(result.current.value).toBe('two'));
  late.resolve(ok('late'));
  await late.promise;
  expect(loadLate.mock.lastCall?.[0].aborted).toBe(true);
  expect(result.current.value).toBe('two');
});
