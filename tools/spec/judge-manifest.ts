import type { Manifest } from './manifest.ts';

/**
 * Whether what a text holds is a manifest. It is checked by hand, and the test holds that to a schema: every linter that
 * asks our rules loads this file, and the schema library would be half of what it loads.
 */
export const isManifest = (given: unknown): given is Manifest => listFlaws(given).length === 0;

/** What keeps it from being one, each by the field that is wrong. */
export const listFlaws = (given: unknown): string[] => {
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
