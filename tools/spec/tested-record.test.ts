import { parseTestedRecord } from '@acme/tools-spec';
import { expect, test } from 'vitest';

const RECORD = { files: { 'vitest.config.ts': 'f1' }, versions: { vitest: '5.1.1' }, tools: { 'tools/cli': 'c1' } };
const NONE = { files: {}, versions: {}, tools: {} };

const parse = (data: unknown) => parseTestedRecord(JSON.stringify(data));

test('a record is read as it was written', () => {
  expect(parse(RECORD)).toEqual(RECORD);
  expect(parse(NONE)).toEqual(NONE);
});

test('with a part that is missing, or one more, it is none', () => {
  expect(parse({ files: RECORD.files, tools: RECORD.tools })).toEqual(NONE);
  expect(parse({ ...RECORD, more: {} })).toEqual(NONE);
});

test('with a part that holds no texts it is none', () => {
  expect(parse({ ...RECORD, tools: { 'tools/cli': 1 } })).toEqual(NONE);
  expect(parse({ ...RECORD, tools: ['tools/cli'] })).toEqual(NONE);
  expect(parse({ ...RECORD, tools: null })).toEqual(NONE);
});

test('a text that is no JSON, or no object, is none', () => {
  expect(parseTestedRecord('{')).toEqual(NONE);
  expect(parse([RECORD])).toEqual(NONE);
});
