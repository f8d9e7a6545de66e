import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import { type FunctionNode, isFunction } from '../function-node.ts';

/** What of a value can be called: the functions that it is, carries or is made of. */
interface Behaviour {
  kind: 'function' | 'object' | 'class' | 'made';
  functions: NamedFunction[];
}

interface NamedFunction {
  /** Undefined where it has no name but that of the value. */
  name: string | undefined;
  node: FunctionNode;
}

/** What of an exported value can be called; undefined for data. What a call makes of functions may be called, too. */
export const findBehaviour = (value: TSESTree.Node): Behaviour | undefined => {
  const kind = kindOf(value);
  const parts = kind === 'made' && 'callee' in value ? [value.callee, ...value.arguments] : [value];
  const functions = parts.flatMap((each) => functionsIn(each));
  return functions.length > 0 ? { kind, functions: kind === 'made' ? functions.map(unnamed) : functions } : undefined;
};

const kindOf = ({ type }: TSESTree.Node): Behaviour['kind'] => {
  if (type === 'ClassDeclaration' || type === 'ClassExpression') return 'class';
  if (type === 'CallExpression' || type === 'NewExpression') return 'made';
  return type === 'ObjectExpression' || type === 'ArrayExpression' ? 'object' : 'function';
};

const unnamed = ({ node }: NamedFunction): NamedFunction => ({ name: undefined, node });

/** The functions that an expression yields: itself, by choice, or as what an object, array or class is made of. */
const functionsIn = (node: TSESTree.Node, name?: string): NamedFunction[] => {
  if (isFunction(node)) return [{ name, node }];
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements.flatMap((each) => (each ? functionsIn(each) : []));
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.body.body.flatMap((each) =>
        'value' in each && each.value && !(each.type === 'MethodDefinition' && each.kind === 'constructor')
          ? functionsIn(each.value, nameOf(each))
          : [],
      );
    case 'ConditionalExpression':
      return [node.consequent, node.alternate].flatMap((each) => functionsIn(each, name));
    case 'LogicalExpression':
      return [node.left, node.right].flatMap((each) => functionsIn(each, name));
    case 'ObjectExpression':
      return node.properties.flatMap((each) => (each.type === 'Property' ? functionsIn(each.value, nameOf(each)) : []));
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return functionsIn(node.expression, name);
    default:
      return [];
  }
};

const nameOf = (node: TSESTree.Property | TSESTree.ClassElement): string | undefined =>
  node.type === 'Property' || node.type === 'MethodDefinition' || node.type === 'PropertyDefinition'
    ? (getPropertyName(node) ?? undefined)
    : undefined;
