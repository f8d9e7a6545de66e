import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { suggestEventName } from './event-name.ts';
import { quoteSource } from './quote-source.ts';

const LONGEST = 90;
const CAUGHT = ['e', 'err', 'error', 'cause'];

type SourceCode = Readonly<TSESLint.SourceCode>;

/**
 * The structured form of a call that prints text: `callee('ticket.opened', { ticketId })`. Constant words become the
 * event, everything else a field. `area` leads the event's name where the text has too few words for it.
 */
export const suggestLogCall = (
  callee: string,
  args: readonly TSESTree.Node[],
  area: string,
  sourceCode: SourceCode,
): string => {
  const parts = args.flatMap(splitText);
  const text = parts.filter((part) => typeof part === 'string').join(' ');
  const fields = parts.flatMap((part) => (typeof part === 'string' ? [] : describeFields(part, sourceCode)));
  const event = `'${suggestEventName(text, area)}'`;
  const write = (shown: string[]): string => `${callee}(${[event, ...shown].join(', ')})`;
  if (fields.length === 0) return write([]);
  const whole = write([`{ ${fields.join(', ')} }`]);
  return whole.length <= LONGEST ? whole : write(['{ … }']);
};

/** The constant texts and the expressions that an argument is put together from, in order. */
const splitText = (node: TSESTree.Node): (string | TSESTree.Node)[] => {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type === 'TemplateLiteral') {
    return node.quasis.flatMap(({ value }, index) => [value.raw, ...node.expressions.slice(index, index + 1)]);
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return [node];
  return [...splitText(node.left), ...splitText(node.right)];
};

/** The properties that carry an expression: `ticketId`, `ticketTitle: ticket.title`, `error: String(error)`. */
const describeFields = (node: TSESTree.Node, sourceCode: SourceCode): string[] => {
  const text = quoteSource(sourceCode, node);
  if (CAUGHT.includes(text)) return [`error: String(${text})`];
  if (node.type === 'Identifier') return [text];
  if (node.type === 'ObjectExpression') return node.properties.map((property) => quoteSource(sourceCode, property));
  if (node.type !== 'MemberExpression') return [`value: ${text}`];
  const [property = 'value', owner = 'this'] = (text.match(/[\w$]+/g) ?? []).toReversed();
  return [`${owner === 'this' ? property : owner + capitalize(property)}: ${text}`];
};

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
