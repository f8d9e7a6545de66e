import type { Topic } from '@acme/tools-findings';

/** What compiler, bundler or test runner say of a module that they do not find, or cannot load, in the words of each. */
export const readUnfound = (text: string, kind: 'unfound' | 'unloaded'): { about?: Topic } => {
  const [, module] = /(?:Cannot find|Failed to resolve|Failed to load)[^'"]*['"]([^'"]+)['"]/.exec(text) ?? [];
  if (kind === 'unfound') return module === undefined ? {} : { about: { kind, module } };
  return { about: { kind, of: text, ...(module === undefined ? {} : { module }) } };
};
