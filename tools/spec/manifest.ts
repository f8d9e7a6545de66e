import type { Failure, Outcome } from '@acme/tools-findings';

/** The part of a package.json that the tools read; all other fields are kept as they are. */
export interface Manifest {
  [field: string]: unknown;
  name: string;
  version?: string | undefined;
  private?: boolean | undefined;
  type?: string | undefined;
  scripts?: Record<string, string> | undefined;
  exports?: unknown;
  dependencies?: Record<string, string> | undefined;
  devDependencies?: Record<string, string> | undefined;
  peerDependencies?: Record<string, string> | undefined;
  optionalDependencies?: Record<string, string> | undefined;
}

/** Parses the text of the manifest at `file`, a path relative to the root that the failure names. */
export const parseManifest = (file: string, text: string): Outcome<Manifest> => {
  const fail = (reason: string): Outcome<Manifest> => ({ ok: false, failures: [unusable(file, reason)] });
  try {
    const given: unknown = JSON.parse(text);
    return isManifest(given) ? { ok: true, value: given } : fail(listFlaws(given).join('; '));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
};

/** By hand: every linter that loads our rules loads this file, and the schema library would be most of what it loads. */
const isManifest = (given: unknown): given is Manifest => listFlaws(given).length === 0;

const listFlaws = (given: unknown): string[] => {
  if (!isObject(given)) return ['it is no object'];
  const { name, version = '', private: isPrivate = true, type = '' } = given;
  return [
    ...(name === '' ? ['name: it may not be empty'] : flawOf('name', isText(name), 'a text')),
    ...flawOf('version', isText(version), 'a text'),
    ...flawOf('private', typeof isPrivate === 'boolean', 'true or false'),
    ...flawOf('type', isText(type), 'a text'),
    ...['scripts', ...DEPENDENCIES].flatMap((field) => flawsOfTexts(field, given[field])),
  ];
};

const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];

const flawsOfTexts = (field: string, texts: unknown = {}): string[] =>
  !isObject(texts)
    ? flawOf(field, false, 'an object')
    : Object.entries(texts).flatMap(([key, value]) => flawOf(`${field}.${key}`, isText(value), 'a text'));

const flawOf = (field: string, isRight: boolean, noun: string): string[] =>
  isRight ? [] : [`${field}: it has to be ${noun}`];

const isText = (value: unknown): boolean => typeof value === 'string';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unusable = (file: string, reason: string): Failure => ({
  code: 'manifest',
  message: `${file} is no usable manifest: ${reason.replaceAll(/\s+/g, ' ')}.`,
  hint: `Repair ${file}; it needs at least a name.`,
});
