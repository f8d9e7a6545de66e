import type { TSESTree } from '@typescript-eslint/utils';
import { isFunction } from '../function-node.ts';
import { maySpell } from '../mentions.ts';
import type { SourceCode } from './use.ts';

/**
 * Where a file refers to a global that it does not declare itself, whether or not the linter knows the name. Few places
 * name it at all, and most of them tell by themselves: to look at these takes a fraction of the time that the scopes of
 * the file take, which are analysed only where some place does not tell.
 */
export const readGlobals = (sourceCode: SourceCode, name: string): TSESTree.Node[] => {
  const { text } = sourceCode;
  if (maySpell(text)) return readScopes(sourceCode, name);
  const reads: TSESTree.Node[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const place = isWord(text, at, name.length) ? judgePlace(sourceCode, at, name) : undefined;
    if (place === 'unclear') return readScopes(sourceCode, name);
    if (place) reads.push(place);
  }
  return reads;
};

const readScopes = ({ scopeManager }: SourceCode, name: string): TSESTree.Node[] => {
  const scope = scopeManager?.globalScope;
  const variable = scope?.set.get(name);
  const known = variable?.defs.length === 0 ? variable.references : [];
  return [...known, ...(scope?.through ?? [])].map(({ identifier }) => identifier).filter((each) => each.name === name);
};

const isWord = (text: string, at: number, length: number): boolean =>
  !/[\w$]/.test(text.charAt(at - 1)) && !/[\w$]/.test(text.charAt(at + length));

/** The identifier that reads a variable in this place, undefined where none does, or that this takes the scopes to tell. */
const judgePlace = (sourceCode: SourceCode, at: number, name: string): TSESTree.Node | 'unclear' | undefined => {
  const node = sourceCode.getNodeByRangeIndex(at);
  if (!node || node.type === 'Literal' || node.type === 'TemplateElement') return undefined;
  if (node.type !== 'Identifier') {
    const isComment = sourceCode.getAllComments().some(({ range }) => range[0] <= at && at < range[1]);
    return isComment ? undefined : 'unclear';
  }
  if (node.name !== name || isProperty(node) || isParameter(node)) return undefined;
  return isPlainRead(node) ? node : 'unclear';
};

/** Whether an identifier only names a property of something. */
const isProperty = (node: TSESTree.Identifier): boolean => {
  const { parent } = node;
  if (parent.type === 'MemberExpression') return parent.property === node && !parent.computed;
  return parent.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand;
};

/** Whether an identifier stands where nothing is declared. */
const isPlainRead = (node: TSESTree.Identifier): boolean => {
  const { parent } = node;
  if (parent.type === 'VariableDeclarator') return parent.init === node;
  if (parent.type === 'AssignmentPattern') return parent.right === node;
  return parent.type === 'MemberExpression' || parent.type === 'CallExpression' || parent.type === 'NewExpression';
};

/** Whether a function around an identifier has a parameter of its name, or this is one. */
const isParameter = ({ name, parent }: TSESTree.Identifier): boolean => {
  let around: TSESTree.Node | undefined = parent;
  while (around) {
    if (isFunction(around) && around.params.some((each) => binds(each, name))) return true;
    around = around.parent;
  }
  return false;
};

const binds = (pattern: TSESTree.Node | null, name: string): boolean => {
  switch (pattern?.type) {
    case 'Identifier':
      return pattern.name === name;
    case 'AssignmentPattern':
      return binds(pattern.left, name);
    case 'ArrayPattern':
      return pattern.elements.some((each) => binds(each, name));
    case 'ObjectPattern':
      return pattern.properties.some((each) => binds(each.type === 'Property' ? each.value : each, name));
    case 'RestElement':
      return binds(pattern.argument, name);
    default:
      return false;
  }
};
