import { posix } from 'node:path';
import type { TSESTree } from '@typescript-eslint/utils';
import type { LintedFile } from '../define-rule.ts';
import { isFunction } from '../function-node.ts';
import { packageOf } from '../package-of.ts';

/** Names that say nothing of what a value is. */
const VAGUE =
  /^(answer|array|any|body|content|data|event|input|json|item|message|obj|object|parsed|payload|raw|res|result|row|text|value|promise|record|x)$/i;

/** What is known of a value: a type that somebody claims for it, what it is called, the expression that yields it. */
interface About {
  type?: TSESTree.TypeNode | undefined;
  name?: string | undefined;
  node?: TSESTree.Node | undefined;
}

/** The schema that a value lacks: what it would be called, and where it belongs. */
export const suggestSchema = (
  { spec, path }: Pick<LintedFile, 'spec' | 'path'>,
  { node, type, name: given }: About,
): { schema: string; home: string } => {
  const from = packageOf(spec, path);
  const [lowest] = spec.domains.layers;
  const inDomain = from?.family === 'layer' && lowest && from.kind !== lowest.name;
  const home = inDomain ? `${spec.domains.folder}/${from.owner}/${lowest.name}` : (from?.dir ?? 'this file');
  const name = (type && nameOfType(type)) ?? properName(given) ?? properName(variableOf(node)) ?? nameOfFile(path);
  return { schema: `${capitalize(name)}Schema`, home };
};

const nameOfType = (type: TSESTree.TypeNode): string | undefined => {
  if (type.type === 'TSArrayType') return nameOfType(type.elementType);
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined;
  const { name } = type.typeName;
  const [first] = type.typeArguments?.params ?? [];
  return first && /^(Array|Partial|Promise|Readonly|ReadonlyArray|Required)$/.test(name)
    ? nameOfType(first)
    : properName(name);
};

const properName = (name: string | undefined): string | undefined =>
  name && /^\w+$/.test(name) && !VAGUE.test(name) ? name : undefined;

/** The variable that takes the value, through whatever is between. */
const variableOf = (node: TSESTree.Node | undefined): string | undefined => {
  let outer = node;
  while (outer && outer.type !== 'VariableDeclarator' && !isFunction(outer)) outer = outer.parent;
  return outer?.type === 'VariableDeclarator' && outer.id.type === 'Identifier' ? outer.id.name : undefined;
};

/** `read-tickets-config.ts` is about a config. */
const nameOfFile = (path: string): string => {
  const words = posix.basename(path).replace(/\..*$/, '').split('-');
  return words.at(-1) ?? 'value';
};

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
