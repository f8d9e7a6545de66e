import type { TSESTree } from '@typescript-eslint/utils';
import type { LintedFile } from '../define-rule.ts';
import type { ImportSite } from '../import-site.ts';
import { mayTouch } from '../may-touch.ts';
import { mentions } from '../mentions.ts';
import { findGlobalValues } from '../tracing/find-global-values.ts';
import { findModuleValues } from '../tracing/find-module-values.ts';
import { CALL, type Use } from '../tracing/use.ts';

const CLIENTS: Record<string, string[]> = {
  http: ['request', 'get'],
  https: ['request', 'get'],
  undici: ['fetch', 'request'],
};

/** Whether a module asks other machines. */
export const isClient = (specifier: string): boolean => CLIENTS[withoutPrefix(specifier)] !== undefined;

const withoutPrefix = (specifier: string): string => specifier.replace(/^node:/, '');

/** Where the file asks another machine, or hands on the function that asks. */
export const findRequests = (context: LintedFile, sites: readonly ImportSite[]): TSESTree.Node[] =>
  [
    ...findGlobalValues(context.sourceCode, ['fetch', CALL]),
    ...findGlobalValues(context.sourceCode, ['XMLHttpRequest', CALL]),
    ...sites.flatMap((site) => findInModule(context, site)),
  ]
    .filter(({ rest }) => rest.length === 1)
    .map(({ node }) => node);

const findInModule = (context: LintedFile, site: ImportSite): Use[] => {
  const module = withoutPrefix(site.specifier);
  const functions = (CLIENTS[module] ?? []).filter((name) => mentions(context.sourceCode.text, name));
  // Where the builtins may not be imported at all, that is reported, and not what is done with them.
  if (functions.length === 0 || (module !== 'undici' && !mayTouch(context, 'network'))) return [];
  return functions.flatMap((name) => findModuleValues(context.sourceCode, site, [name, CALL]));
};
