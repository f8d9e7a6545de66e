import { parseManifest } from '@acme/tools-spec';
import { assert, constantFrom, dictionary, json, jsonValue, oneof, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';

const TextsSchema = z.record(z.string(), z.string()).optional();

/** What a manifest is, in the words of the schema library. */
const ManifestSchema = z.looseObject({
  name: z.string().min(1),
  version: z.string().optional(),
  private: z.boolean().optional(),
  type: z.string().optional(),
  scripts: TextsSchema,
  dependencies: TextsSchema,
  devDependencies: TextsSchema,
  peerDependencies: TextsSchema,
  optionalDependencies: TextsSchema,
});

const FIELDS = Object.keys(ManifestSchema.shape);

const isUsable = (text: string): boolean => parseManifest('a/package.json', text).ok;

test('a manifest is what its schema takes', () => {
  const value = oneof(jsonValue(), string(), dictionary(string(), oneof(string(), jsonValue())));
  const manifest = dictionary(constantFrom(...FIELDS), value);
  assert(
    property(oneof(manifest, record({ name: string(), private: value })), (given) => {
      expect(isUsable(JSON.stringify(given))).toBe(ManifestSchema.safeParse(given).success);
    }),
  );
  assert(property(json(), (text) => isUsable(text) === ManifestSchema.safeParse(JSON.parse(text)).success));
});

test('its fields come back, those too that no tool reads', () => {
  const fields = { name: 'a', private: true, scripts: { b: 'c' }, exports: { '.': ['d'] }, other: 1 };
  expect(parseManifest('a/package.json', JSON.stringify(fields))).toEqual({ ok: true, value: fields });
});

test('every field that is wrong is named', () => {
  const text = JSON.stringify({ name: '', version: 1, private: 'yes', dependencies: { a: 1 } });
  expect(parseManifest('a/package.json', text)).toMatchObject({
    failures: [
      {
        message:
          'a/package.json is no usable manifest: name: it may not be empty; version: it has to be a text; ' +
          'private: it has to be true or false; dependencies.a: it has to be a text.',
      },
    ],
  });
});
