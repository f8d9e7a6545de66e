import { builtinModules } from 'node:module';
import { type Outcome, refuse, succeed } from './failure.ts';

/** npm's own limit for the name of a package. */
const LONGEST_NAME = 214;
const RESERVED = new Set(['node_modules', 'favicon.ico', ...builtinModules]);

/** A workspace name is an npm package name without a scope; more characters would need escaping somewhere. */
export const judgeName = (name: string): Outcome<string> => {
  if (name.length > LONGEST_NAME) {
    const message = `The name has ${name.length} characters, and npm allows ${LONGEST_NAME}.`;
    return refuse('invalid-name', message, 'Pass a shorter one with --name.');
  }
  if (RESERVED.has(name)) {
    return refuse(
      'reserved-name',
      `"${name}" is a name that npm or Node keeps for itself.`,
      adviseName(`${name}-repo`),
    );
  }
  if (!/^[a-z0-9][a-z0-9._-]*$/.test(name)) {
    const message = `"${name}" is no workspace name: it needs a-z, 0-9, ".", "_" and "-", and a letter or digit first.`;
    return refuse('invalid-name', message, adviseName(name));
  }
  return succeed(name);
};

/** The nearest valid name, or an empty string where nothing of `text` can stay. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9._]+/g, '-')
    .replaceAll(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .slice(0, LONGEST_NAME);

const adviseName = (name: string): string => {
  const slug = slugOf(name);
  return slug && !RESERVED.has(slug) ? `Pass --name ${slug}` : 'Pass one with --name, such as --name my-desk';
};
