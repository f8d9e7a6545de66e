import { commandRoute, createRouter } from '@acme/providers-http';
import { fail, ok } from '@acme/utils-result';
import { beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';

const run = vi.fn();
beforeEach(() => {
  run.mockReset();
  run.mockImplementation(async (input: unknown) => ok(input));
});

const answer = createRouter([
  commandRoute({ method: 'GET', path: '/notes', run, failures: {} }),
  commandRoute({ method: 'POST', path: '/notes', status: 201, run, failures: {} }),
  commandRoute({ method: 'POST', path: '/notes/:noteId', run, failures: { 'note-missing': 404 } }),
]);

const get = (path: string): Promise<Response> => answer(new Request(`http://desk${path}`));
const post = (path: string, body: string | Uint8Array<ArrayBuffer>, type = 'application/json'): Promise<Response> =>
  answer(new Request(`http://desk${path}`, { method: 'POST', body, headers: { 'content-type': type } }));

test('a GET gives its query to the command and answers with JSON', async () => {
  const response = await get('/notes?tag=a');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({ tag: 'a' });
});

test('a POST gives its body to the command and answers with the status of the route', async () => {
  const response = await post('/notes', '{"text":"hi"}', 'application/json; charset=utf-8');
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ text: 'hi' });
});

test('a parameter of the path wins over a field of the body', async () => {
  await post('/notes/n1', '{"noteId":"n2","text":"hi"}');
  expect(run).toHaveBeenCalledWith({ noteId: 'n1', text: 'hi' });
});

test('a failure of the command has the status that the route gives it', async () => {
  run.mockResolvedValue(fail('note-missing', 'No note has this id.'));
  const response = await post('/notes/n1', '{}');
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({ error: { code: 'note-missing', message: 'No note has this id.' } });
});

test('input that does not fit is a 400 with the fields at fault', async () => {
  run.mockResolvedValue(fail('invalid-input', 'text: too short', [{ path: 'text', message: 'too short' }]));
  const response = await post('/notes', '{}');
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    error: { code: 'invalid-input', message: 'text: too short', issues: [{ path: 'text', message: 'too short' }] },
  });
});

const RefusalSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

const refusal = async (response: Response): Promise<unknown> => {
  expect(run).not.toHaveBeenCalled();
  const { error } = RefusalSchema.parse(await response.json());
  return [response.status, error.code, error.message];
};

test('an unknown path is a 404', async () => {
  expect(await refusal(await get('/nowhere'))).toEqual([404, 'not-found', 'There is nothing at /nowhere.']);
});

test('a method that the path does not have is a 405 that names the ones it has', async () => {
  const response = await answer(new Request('http://desk/notes', { method: 'DELETE' }));
  expect(response.headers.get('allow')).toBe('GET, POST');
  expect(await refusal(response)).toEqual([405, 'method-not-allowed', 'DELETE is not possible here, only GET, POST.']);
});

test('a body of another type is a 415', async () => {
  expect(await refusal(await post('/notes', '{}', 'text/plain'))).toEqual([
    415,
    'unsupported-media-type',
    'The body must be application/json, not text/plain.',
  ]);
});

test('a body that is not JSON is a 400', async () => {
  expect(await refusal(await post('/notes', '{"text":'))).toEqual([
    400,
    'bad-json',
    'The body is not JSON: Unexpected end of JSON input.',
  ]);
});

test('a missing body is a 400', async () => {
  const request = new Request('http://desk/notes', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
  });
  expect(await refusal(await answer(request))).toEqual([400, 'bad-json', expect.stringContaining('not JSON')]);
});

test('a body that is no object is a 400', async () => {
  expect(await refusal(await post('/notes', '[]'))).toEqual([400, 'bad-json', 'The body must be a JSON object.']);
});

test('a body that is not UTF-8 is a 400', async () => {
  const body = Uint8Array.of(0x22, 0xff, 0x22);
  expect(await refusal(await post('/notes', body))).toEqual([400, 'bad-json', expect.stringContaining('not JSON')]);
});

const jsonOf = (bytes: number): string => JSON.stringify({ text: 'a'.repeat(bytes - '{"text":""}'.length) });

test('the largest body allowed is answered', async () => {
  expect((await post('/notes', jsonOf(64 * 1024))).status).toBe(201);
});

test('a body one byte larger is a 413', async () => {
  expect(await refusal(await post('/notes', jsonOf(64 * 1024 + 1)))).toEqual([
    413,
    'too-large',
    'The body must have at most 65536 bytes.',
  ]);
});

test('a body without end is a 413 too', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024)) });
  const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'application/json' } } as const;
  expect(await refusal(await answer(new Request('http://desk/notes', init)))).toEqual([
    413,
    'too-large',
    expect.any(String),
  ]);
});
