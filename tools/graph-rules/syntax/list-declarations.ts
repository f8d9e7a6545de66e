import type { BindingPattern, Node, ParamPattern } from 'oxc-parser';

/** A stretch of the text in which a name stands for what was declared. */
export interface Scope {
  start: number;
  end: number;
}

export type Pattern = BindingPattern | ParamPattern;

/** The variables that a node declares, and where they are known; `around` it are these nodes, outermost first. */
export const listDeclarations = (node: Node, around: readonly Node[]): { id: Pattern; scope: Scope }[] => {
  switch (node.type) {
    case 'VariableDeclaration': {
      const scope = nearest(around, node.kind === 'var' ? isFunction : isScope);
      return node.declarations.map(({ id }) => ({ id, scope }));
    }
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression': {
      const own = node.type === 'FunctionDeclaration' ? nearest(around, isScope) : node;
      const named = 'id' in node && node.id ? [{ id: node.id, scope: own }] : [];
      return [...named, ...node.params.map((id) => ({ id, scope: node }))];
    }
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.id ? [{ id: node.id, scope: node.type === 'ClassExpression' ? node : nearest(around, isScope) }] : [];
    case 'CatchClause':
      return node.param ? [{ id: node.param, scope: node }] : [];
    case 'ImportSpecifier':
      return node.importKind === 'type' ? [] : [{ id: node.local, scope: nearest(around, isFunction) }];
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return [{ id: node.local, scope: nearest(around, isFunction) }];
    case 'TSImportEqualsDeclaration':
    case 'TSEnumDeclaration':
      return [{ id: node.id, scope: nearest(around, isScope) }];
    default:
      return [];
  }
};

const nearest = (around: readonly Node[], isIt: (node: Node) => boolean): Scope =>
  around.findLast(isIt) ?? { start: 0, end: Number.POSITIVE_INFINITY };

const isFunction = ({ type }: Node): boolean =>
  type === 'FunctionDeclaration' ||
  type === 'FunctionExpression' ||
  type === 'ArrowFunctionExpression' ||
  type === 'StaticBlock' ||
  type === 'TSModuleBlock';

const isScope = (node: Node): boolean =>
  isFunction(node) || /^(?:BlockStatement|For\w*Statement|SwitchStatement)$/.test(node.type);

/** Every name that a pattern binds. */
export const identifiersIn = (pattern: Pattern): Extract<Pattern, { type: 'Identifier' }>[] => {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) =>
        identifiersIn(each.type === 'RestElement' ? each.argument : each.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((each) => {
        if (!each) return [];
        return identifiersIn(each.type === 'RestElement' ? each.argument : each);
      });
    case 'AssignmentPattern':
      return identifiersIn(pattern.left);
    case 'RestElement':
      return identifiersIn(pattern.argument);
    case 'TSParameterProperty':
      return identifiersIn(pattern.parameter);
  }
};
