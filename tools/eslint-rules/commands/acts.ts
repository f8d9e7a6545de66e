import { placeNamed } from '@acme/tools-spec';
import type { TSESTree } from '@typescript-eslint/utils';
import { findVariable, getPropertyName } from '@typescript-eslint/utils/ast-utils';
import type { LintedFile } from '../define-rule.ts';
import { type FunctionNode, isFunction } from '../function-node.ts';
import { resolveSpecifier } from '../resolve-specifier.ts';
import { walk } from '../walk.ts';
import { isPutToUse } from './is-put-to-use.ts';

const EFFECTS = 'Date crypto fetch globalThis navigator performance process setInterval setTimeout WebSocket'.split(
  ' ',
);
const FUNCTIONS = ['TSConstructorType', 'TSFunctionType', 'TSMethodSignature'];

/**
 * Whether a function does more than compute a value of values: it waits, it uses what acts, or it is given something to
 * act with and does so. What it is given is known by its types: data is declared in a pure layer, in utils, or in this file.
 */
export const acts = (file: LintedFile, node: FunctionNode, seen: ReadonlySet<FunctionNode> = new Set()): boolean => {
  if (node.async || node.generator || /\bPromise\b/.test(textOf(file, node.returnType))) return true;
  const around = new Set([...seen, node]);
  const isHarmless = (callee: TSESTree.Node): boolean => {
    const called = functionOf(file, callee);
    return called !== undefined && (around.has(called) || !acts(file, called, around));
  };
  const isActing = (each: TSESTree.Node): boolean => isMeans(file, each) && isPutToUse(each, node, isHarmless);
  return node.params.some(isActing) || walk(node.body, isNoType).some((each) => usesMeans(file, each));
};

/** What types only is no deed. */
const isNoType = ({ type }: TSESTree.Node): boolean =>
  type !== 'TSTypeAnnotation' && type !== 'TSTypeParameterInstantiation' && type !== 'TSTypeReference';

/** The function of this file that is called by its name. */
const functionOf = ({ sourceCode }: LintedFile, callee: TSESTree.Node): FunctionNode | undefined => {
  if (callee.type !== 'Identifier') return undefined;
  const definition = findVariable(sourceCode.getScope(callee), callee)?.defs[0]?.node;
  const value = definition?.type === 'VariableDeclarator' ? definition.init : definition;
  return isFunction(value) ? value : undefined;
};

/** Whether a parameter is something to act with: a function, or of a type that only an acting layer knows. */
export const isMeans = (file: LintedFile, parameter: TSESTree.Node): boolean => {
  const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  const type = 'typeAnnotation' in target ? target.typeAnnotation : undefined;
  return type !== null && type !== undefined && isMeansType(file, type, new Set());
};

const isMeansType = (file: LintedFile, type: TSESTree.Node, seen: Set<TSESTree.Node>): boolean =>
  walk(type).some((node) => {
    if (FUNCTIONS.includes(node.type)) return true;
    if (node.type !== 'TSTypeReference' || node.typeName.type !== 'Identifier') return false;
    const definition = findVariable(file.sourceCode.getScope(node.typeName), node.typeName)?.defs[0];
    if (definition?.type === 'ImportBinding') return !isPure(file, definition.parent);
    if (definition?.type !== 'Type' || seen.has(definition.node)) return false;
    seen.add(definition.node);
    return isMeansType(file, definition.node, seen);
  });

const usesMeans = (file: LintedFile, node: TSESTree.Node): boolean => {
  if (node.type === 'MemberExpression' && getPropertyName(node) === 'run') return true;
  if (node.type !== 'Identifier' || isOnlyNamed(node)) return false;
  const variable = findVariable(file.sourceCode.getScope(node), node);
  const [definition] = variable?.defs ?? [];
  if (!definition) return EFFECTS.includes(node.name) && isRead(node);
  if (definition.type !== 'ImportBinding') return false;
  const source = sourceOf(definition.parent);
  return !source.startsWith('.') && !isPure(file, definition.parent);
};

/** Whether of what an identifier stands for only a constant is read, such as `Status.OPEN`, or an error is made to be thrown. */
const isOnlyNamed = (node: TSESTree.Identifier): boolean => {
  const { parent } = node;
  if (parent.type === 'NewExpression') return parent.callee === node && parent.parent.type === 'ThrowStatement';
  if (parent.type !== 'MemberExpression' || parent.object !== node) return false;
  if (!/^[A-Z][A-Z0-9_]*$/.test(getPropertyName(parent) ?? '')) return false;
  const around = parent.parent;
  return !((around.type === 'CallExpression' || around.type === 'NewExpression') && around.callee === parent);
};

/** Whether an identifier stands for a value, not for the name of a property. */
const isRead = (node: TSESTree.Identifier): boolean => {
  const { parent } = node;
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  return !(parent.type === 'Property' && parent.key === node && !parent.shorthand);
};

/** Whether an import is of the schema library, of a pure layer, or of a group that a pure layer may import. */
const isPure = (file: LintedFile, declaration: TSESTree.Node): boolean => {
  const { domains, schemaLibrary } = file.spec;
  const target = resolveSpecifier(file, sourceOf(declaration));
  if (target.by === 'path') return false;
  const place = placeNamed(file.spec, target.name);
  if (!place) return target.name === schemaLibrary;
  const pure = domains.layers.filter(({ name }) => domains.pureLayers.includes(name));
  return pure.some(({ name, mayImport }) => name === place.kind || mayImport.includes(place.kind));
};

const sourceOf = (declaration: TSESTree.Node): string =>
  declaration.type === 'ImportDeclaration' ? declaration.source.value : '';

const textOf = ({ sourceCode }: LintedFile, node: TSESTree.Node | undefined): string =>
  node ? sourceCode.getText(node) : '';
