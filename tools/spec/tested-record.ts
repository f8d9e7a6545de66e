/** In what state the tests of the tools have passed: in the release they came with, or since. */
export interface TestedRecord {
  /** SHA-256 of files of the root that every test stands on, by path. */
  files: Record<string, string>;
  /** Versions of external packages, by name. */
  versions: Record<string, string>;
  /** Digests of the tools, by folder. */
  tools: Record<string, string>;
}

/** The name of the record, in the folder of the tools. An empty one says that every check tests them all. */
export const TESTED_RECORD = 'tested.json';

/** The record in a text. One that cannot be read says of no tool that it was tested. */
export const parseTestedRecord = (text: string): TestedRecord => {
  try {
    const data: unknown = JSON.parse(text);
    if (isRecord(data)) return data;
  } catch {
    // It is no JSON.
  }
  return { files: {}, versions: {}, tools: {} };
};

const PARTS = 'files,tools,versions';

/** By hand: a schema would bring its library into every program that knows the spec. */
const isRecord = (data: unknown): data is TestedRecord =>
  isObject(data) && Object.keys(data).toSorted().join() === PARTS && Object.values(data).every(holdsTexts);

const holdsTexts = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((each) => typeof each === 'string');

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
