import type { Node } from 'oxc-parser';
import { walk } from './walk.ts';

/** A mistake that could be planted: `start` to `end` of the text, in UTF-16 units, becomes `text`. */
export interface Mutant {
  start: number;
  end: number;
  text: string;
  /** 1-based. */
  line: number;
  /** For a reader: what was done. */
  what: string;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};

/** All that can be planted in a source text, in its order: compiled or not, each changes what runs. */
export const findMutants = (path: string, source: string): Mutant[] => {
  const found: Mutant[] = [];
  const add = ({ start, end }: { start: number; end: number }, text: string, what: string): void => {
    if (source.slice(start, end) === text) return;
    found.push({ start, end, text, line: source.slice(0, start).split('\n').length, what });
  };
  walk(path, source, (node, parent) => {
    switch (node.type) {
      case 'BinaryExpression':
      case 'LogicalExpression': {
        const to = OPERATORS[node.operator];
        const at = source.indexOf(node.operator, node.left.end);
        // Joined texts have no minus.
        if (to === undefined || at < 0 || at >= node.right.start || (node.operator === '+' && isText(node))) return;
        return add({ start: at, end: at + node.operator.length }, to, `${node.operator} became ${to}`);
      }
      case 'IfStatement':
      case 'ConditionalExpression':
      case 'WhileStatement':
        return add(node.test, `!(${source.slice(node.test.start, node.test.end)})`, 'a condition is negated');
      case 'ReturnStatement':
        return node.argument ? add(node.argument, 'undefined', 'a return gives nothing') : undefined;
      case 'ArrowFunctionExpression':
        return node.body.type === 'BlockStatement'
          ? undefined
          : add(bodyOf(node.body, source), 'undefined', 'a function gives nothing');
      case 'ExpressionStatement':
        return isCall(node.expression) ? add(node.expression, 'undefined', 'a call is left out') : undefined;
      case 'Literal':
        if (parent?.type === 'Property' && parent.key === node) return;
        if (typeof node.value === 'boolean')
          return add(node, String(!node.value), `${node.value} became ${!node.value}`);
        if (typeof node.value === 'number')
          return add(node, String(node.value + 1), `${node.value} became ${node.value + 1}`);
    }
  });
  return found.toSorted((left, right) => left.start - right.start || left.end - right.end);
};

const isText = (node: Node): boolean =>
  (node.type === 'Literal' && typeof node.value === 'string') ||
  node.type === 'TemplateLiteral' ||
  (node.type === 'BinaryExpression' && (isText(node.left) || isText(node.right)));

const isCall = (node: Node): boolean =>
  node.type === 'CallExpression' || (node.type === 'AwaitExpression' && node.argument.type === 'CallExpression');

/** With its parentheses, if it has any: those of an object are needed, those of nothing are not. */
const bodyOf = (body: Node, source: string): { start: number; end: number } => {
  const before = /\(\s*$/.exec(source.slice(0, body.start));
  const after = /^\s*\)/.exec(source.slice(body.end));
  const isWrapped = body.type === 'ObjectExpression' && before && after;
  return isWrapped ? { start: before.index, end: body.end + after[0].length } : body;
};
