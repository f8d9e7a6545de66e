import type { Failure } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';

/** The longest name of a domain, package or rule, in characters: paths and messages stay readable. */
const MAX_LENGTH = 50;
/** npm's own limit for a package name, scope included. */
const MAX_PACKAGE_NAME = 214;

const JS_WORDS = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package ' +
    'private protected public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);
/** Names that a file system, git or a tool gives another meaning. */
const SYSTEM_NAMES = /^(?:aux|con|nul|prn|com\d|lpt\d|dist|node-modules|node_modules|src|packages|tools)$/;

/** Judges a name by itself: is it one that code, folders and npm can carry, and that the spec leaves free? */
export const checkName = (spec: HarnessSpec, noun: string, name: string): Failure | undefined => {
  if (SYSTEM_NAMES.test(name)) return reserved(noun, name, 'tools give that name a meaning of their own');
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) return malformed(noun, name);
  if (name.length > MAX_LENGTH) {
    const message = `The name of a ${noun} has at most ${MAX_LENGTH} characters; '${name.slice(0, 20)}…' has ${name.length}.`;
    return { code: 'name-too-long', message, hint: 'Find a shorter one; it becomes part of many paths.' };
  }
  if (JS_WORDS.has(name)) return reserved(noun, name, 'it is a word of JavaScript, and would be an identifier');
  if (spec.domains.layers.some((layer) => layer.name === name)) return reserved(noun, name, 'it names a layer');
  const folders = [spec.domains.folder, spec.tools.folder, ...spec.groups.map((group) => group.folder)];
  const isFolder = folders.some((folder) => folder.split('/').includes(name));
  const isGroup = spec.groups.some((group) => group.name === name);
  return isFolder || isGroup ? reserved(noun, name, 'harness.config.ts uses it for a folder or a group') : undefined;
};

/** Judges the npm name of a package to be. */
export const checkPackageName = (packageName: string): Failure | undefined => {
  if (packageName.length <= MAX_PACKAGE_NAME) return undefined;
  const message = `'${packageName.slice(0, 40)}…' has ${packageName.length} characters; npm allows ${MAX_PACKAGE_NAME}.`;
  return { code: 'name-too-long', message, hint: 'Find a shorter name.' };
};

const reserved = (noun: string, name: string, reason: string): Failure => ({
  code: 'name-reserved',
  message: `'${name}' cannot be the name of this ${noun}: ${reason}.`,
  hint: 'Choose another name.',
});

const malformed = (noun: string, name: string): Failure => {
  const shown = name.length > MAX_LENGTH ? `${name.slice(0, 20)}…` : name.replaceAll(/\s/g, ' ');
  const suggestion = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '');
  const instead = suggestion === '' || suggestion.length > MAX_LENGTH ? 'billing' : suggestion;
  return {
    code: 'name-invalid',
    message: `'${shown}' is no name for a ${noun}: it takes lower-case words of a-z and 0-9, joined by '-', a letter first.`,
    hint: `Write it like '${instead}'.`,
  };
};
