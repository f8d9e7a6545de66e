import { parseWithSchema } from '@acme/utils-parse-with-schema';
import { expect, test } from 'vitest';
import { z } from 'zod';

const NoteSchema = z.strictObject({ title: z.string().trim().min(1, 'must not be empty'), tags: z.array(z.string()) });

test('a value that fits comes back parsed', async () => {
  expect(await parseWithSchema(NoteSchema, { title: ' Hi ', tags: [] })).toEqual({
    ok: true,
    value: { title: 'Hi', tags: [] },
  });
});

test('a value that does not fit is a failure that names each field', async () => {
  const parsed = await parseWithSchema(NoteSchema, { title: ' ', tags: ['a', 2] });
  expect(parsed).toMatchObject({
    ok: false,
    failure: {
      code: 'invalid-input',
      message: 'title: must not be empty; tags.1: Invalid input: expected string, received number',
      issues: [{ path: 'title' }, { path: 'tags.1' }],
    },
  });
});

test('a problem of the whole value has an empty path', async () => {
  expect(await parseWithSchema(NoteSchema, 'note')).toMatchObject({
    failure: { message: 'Invalid input: expected object, received string', issues: [{ path: '' }] },
  });
});

test('a schema that parses asynchronously is awaited', async () => {
  const schema = z.string().refine(async (text) => text === 'open', 'must be open');
  expect(await parseWithSchema(schema, 'open')).toEqual({ ok: true, value: 'open' });
  expect(await parseWithSchema(schema, 'shut')).toMatchObject({ failure: { message: 'must be open' } });
});

test("a path that a library gives as objects is read from the objects' keys", async () => {
  const schema = {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: () => ({ issues: [{ message: 'no', path: [{ key: 'a' }, { key: 0 }] }] }),
    },
  } as const;
  expect(await parseWithSchema(schema, {})).toMatchObject({ failure: { issues: [{ path: 'a.0', message: 'no' }] } });
});
