import { type Fetch, requestJson } from '@acme/providers-http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const AnswerSchema = z.object({ text: z.string() });
const url = '/api/notes/n1';
const yes = (): Response => Response.json({ text: 'hi' });
const fetchGiving = (...answers: (() => Response)[]) => {
  const fetch = vi.fn<Fetch>();
  for (const give of answers) fetch.mockImplementationOnce(async () => give());
  return fetch;
};
const broken = (): never => {
  throw new TypeError('fetch failed');
};

test('an answer that fits is the value', async () => {
  const fetch = fetchGiving(yes);
  expect(await requestJson({ url, answer: AnswerSchema, fetch })).toEqual({ ok: true, value: { text: 'hi' } });
  expect(fetch).toHaveBeenCalledExactlyOnceWith(url, { signal: expect.any(AbortSignal) });
});

test('a body is posted as JSON', async () => {
  const fetch = fetchGiving(yes);
  await requestJson({ url, answer: AnswerSchema, fetch, body: { text: 'hi' } });
  expect(fetch).toHaveBeenCalledExactlyOnceWith(url, {
    method: 'POST',
    body: '{"text":"hi"}',
    headers: { 'content-type': 'application/json' },
    signal: expect.any(AbortSignal),
  });
});

test('a refusal has the message and the issues of the server', async () => {
  const issues = [{ path: 'text', message: 'too short' }];
  const fetch = fetchGiving(() =>
    Response.json({ error: { code: 'x', message: 'text: too short', issues } }, { status: 400 }),
  );
  expect(await requestJson({ url, answer: AnswerSchema, fetch })).toEqual({
    ok: false,
    failure: { code: 'refused', message: 'text: too short', issues },
  });
});

test('a refusal that gives no reason has the status', async () => {
  const fetch = fetchGiving(() => new Response('<h1>no</h1>', { status: 500 }));
  expect(await requestJson({ url, answer: AnswerSchema, fetch })).toMatchObject({
    failure: { code: 'refused', message: 'The server refused (500).' },
  });
});

test('an answer that does not fit is a failure that names the field', async () => {
  const fetch = fetchGiving(() => Response.json({ text: 1 }));
  expect(await requestJson({ url, answer: AnswerSchema, fetch })).toMatchObject({
    failure: { code: 'bad-answer', message: expect.stringContaining('text: ') },
  });
});

test('a GET that nobody answered is sent again', async () => {
  const fetch = fetchGiving(broken, () => new Response('', { status: 503 }), yes);
  const requesting = requestJson({ url, answer: AnswerSchema, fetch });
  await vi.runAllTimersAsync();
  expect(await requesting).toEqual({ ok: true, value: { text: 'hi' } });
  expect(fetch).toHaveBeenCalledTimes(3);
});

test('after three attempts a GET fails', async () => {
  const fetch = fetchGiving(broken, broken, broken, yes);
  const requesting = requestJson({ url, answer: AnswerSchema, fetch });
  await vi.runAllTimersAsync();
  expect(await requesting).toMatchObject({
    failure: { code: 'unreachable', message: 'The server did not answer: fetch failed.' },
  });
  expect(fetch).toHaveBeenCalledTimes(3);
});

test('a POST that nobody answered is not sent again', async () => {
  const fetch = fetchGiving(broken, yes);
  expect(await requestJson({ url, answer: AnswerSchema, fetch, body: {} })).toMatchObject({
    failure: { code: 'unreachable' },
  });
  expect(fetch).toHaveBeenCalledTimes(1);
});

const neverAnswering = vi.fn<Fetch>(
  (_url, { signal }) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    }),
);

test('a server that takes more than five seconds did not answer', async () => {
  const requesting = requestJson({ url, answer: AnswerSchema, fetch: neverAnswering, body: {} });
  await vi.advanceTimersByTimeAsync(5000);
  expect(await requesting).toMatchObject({
    failure: { code: 'unreachable', message: 'The server did not answer: no answer within 5000 ms.' },
  });
});

test('a caller who gives up gets an answer at once', async () => {
  const controller = new AbortController();
  const requesting = requestJson({ url, answer: AnswerSchema, fetch: neverAnswering, signal: controller.signal });
  controller.abort();
  expect(await requesting).toMatchObject({ failure: { code: 'aborted' } });
});

test('a caller who gives up while pausing gets an answer at once', async () => {
  const controller = new AbortController();
  const requesting = requestJson({ url, answer: AnswerSchema, fetch: fetchGiving(broken), signal: controller.signal });
  await vi.advanceTimersByTimeAsync(1);
  controller.abort();
  expect(await requesting).toMatchObject({ failure: { code: 'aborted' } });
});
