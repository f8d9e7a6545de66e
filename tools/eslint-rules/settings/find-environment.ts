import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import type { ImportSite } from '../import-site.ts';
import { maySpell, mentions } from '../mentions.ts';
import { findGlobalValues } from '../tracing/find-global-values.ts';
import { findModuleValues } from '../tracing/find-module-values.ts';
import { followValue } from '../tracing/follow-value.ts';
import { CALL, type SourceCode, type Use } from '../tracing/use.ts';
import type { Setting } from './setting.ts';

/** Environments alone, with what takes them. */
export const findEnvironmentValues = (
  sourceCode: SourceCode,
  metas: readonly TSESTree.MetaProperty[],
  sites: readonly ImportSite[],
): Use[] =>
  [
    ...['process', 'Bun', 'Deno'].flatMap((object) => findGlobalValues(sourceCode, [object, 'env'])),
    ...metas.flatMap((meta) => followValue(sourceCode, meta, ['env'])),
    ...sites
      .filter(({ specifier }) => /^(?:node:)?process$/.test(specifier))
      .flatMap((site) => findModuleValues(sourceCode, site, ['env'])),
  ].filter(({ rest }) => rest.length === 0);

const OF_PROCESS = ['env', 'argv', 'argv0', 'execArgv', 'loadEnvFile'];
const GLOBALS: [string, string][] = [
  ...OF_PROCESS.map((name): [string, string] => ['process', name]),
  ['Bun', 'env'],
  ['Bun', 'argv'],
  ['Deno', 'env'],
  ['Deno', 'args'],
];

/** Constants that a bundler writes into `import.meta.env`, by which it leaves code out: no settings. */
const OF_THE_BUILD = new Set(['DEV', 'PROD', 'SSR']);

/** Whether a text can name any of these globals at all. */
export const mayHoldEnvironment = (text: string): boolean => /\b(?:process|Bun|Deno)\b/.test(text) || maySpell(text);

/** Whether a module is one that `findInModule` looks into. */
export const isOfEnvironment = (specifier: string): boolean => /^(?:node:)?(?:process|util)$/.test(specifier);

/** Where the file reads environment or arguments of its process as a global, `import.meta.env` included. */
export const findEnvironment = (sourceCode: SourceCode, metas: readonly TSESTree.MetaProperty[]): Setting[] => [
  ...(mayHoldEnvironment(sourceCode.text) ? GLOBALS : []).flatMap(([object, name]) =>
    describe(findGlobalValues(sourceCode, [object, name]), `${object}.${name}`),
  ),
  ...metas
    .flatMap((meta) => describe(followValue(sourceCode, meta, ['env']), 'import.meta.env'))
    .filter(({ name }) => name === undefined || !OF_THE_BUILD.has(name)),
];

/** Where it reads them from the module that `site` names, or from the arguments that `parseArgs` takes by itself. */
export const findInModule = (sourceCode: SourceCode, site: ImportSite): Setting[] => {
  const module = site.specifier.replace(/^node:/, '');
  if (module === 'process') {
    const named = OF_PROCESS.filter((name) => mentions(sourceCode.text, name));
    return named.flatMap((name) => describe(findModuleValues(sourceCode, site, [name]), `process.${name}`));
  }
  if (module !== 'util' || !mentions(sourceCode.text, 'parseArgs')) return [];
  return findModuleValues(sourceCode, site, ['parseArgs', CALL])
    .filter(({ node, rest }) => rest.length === 1 && !isGivenArguments(node))
    .map(({ node }) => ({ node, source: 'parseArgs() without args' }));
};

/** Whether `parseArgs` is told what to parse, as far as can be seen. */
const isGivenArguments = (node: TSESTree.Node): boolean => {
  if (node.parent?.type !== 'CallExpression' || node.parent.callee !== node) return false;
  const [options] = node.parent.arguments;
  if (options?.type !== 'ObjectExpression') return options !== undefined;
  return options.properties.some((each) => each.type === 'SpreadElement' || getPropertyName(each) === 'args');
};

/** What was handed on as a whole, `process` itself, is the concern of io-edges. */
const describe = (uses: readonly Use[], source: string): Setting[] =>
  uses.filter(({ rest }) => rest.length === 0).map(({ node }) => ({ node, ...nameWhatIsRead(node, source) }));

const nameWhatIsRead = (node: TSESTree.Node, source: string): Omit<Setting, 'node'> => {
  const { parent } = node;
  const name = parent?.type === 'MemberExpression' && parent.object === node ? getPropertyName(parent) : undefined;
  return name && source.endsWith('env') ? { source: `${source}.${name}`, name } : { source };
};
