import type { TSESTree } from '@typescript-eslint/utils';
import { suggestEventName } from './event-name.ts';
import type { Quote } from './create-quote.ts';

const LONGEST = 90;
const CAUGHT = ['e', 'err', 'error', 'cause'];

/**
 * The structured form of a call that prints text: `callee('ticket.opened', { ticketId })`. Constant words become the
 * event, everything else a field. `area` leads the event's name where the text has too few words for it.
 */
export const suggestLogCall = (callee: string, args: readonly TSESTree.Node[], area: string, quote: Quote): string => {
  const parts = args.flatMap(splitText);
  const text = parts.filter((part) => typeof part === 'string').join(' ');
  const expressions = parts.filter((part) => typeof part !== 'string');
  const fields = new Set(expressions.flatMap((part, index) => describeFields(part, `value${index + 1}`, quote)));
  const event = `'${suggestEventName(text, area)}'`;
  const write = (shown: string[]): string => `${callee}(${[event, ...shown].join(', ')})`;
  if (fields.size === 0) return write([]);
  const whole = write([`{ ${[...fields].join(', ')} }`]);
  return whole.length <= LONGEST ? whole : write(['{ … }']);
};

/** The constant texts and the expressions that an argument is put together from, in order. */
const splitText = (node: TSESTree.Node): (string | TSESTree.Node)[] => {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type === 'TemplateLiteral') {
    return node.quasis.flatMap(({ value }, index) => [value.cooked ?? '', ...node.expressions.slice(index, index + 1)]);
  }
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return [node];
  const parts = [...splitText(node.left), ...splitText(node.right)];
  return parts.some((part) => typeof part === 'string') ? parts : [node];
};

/** The properties that carry an expression: `id`, `ticketId: ticket.id`, `error: String(error)`, or under `spare`. */
const describeFields = (node: TSESTree.Node, spare: string, quote: Quote): string[] => {
  const text = quote(node);
  if (CAUGHT.includes(text)) return [`error: String(${text})`];
  if (node.type === 'Identifier' || node.type === 'SpreadElement') return [text];
  if (node.type === 'ObjectExpression') return node.properties.map(quote);
  const names = node.type === 'MemberExpression' ? text.match(/[a-z_$][\w$]*/gi) : null;
  const [property = spare, owner = 'this'] = names?.toReversed() ?? [];
  return [`${owner === 'this' ? property : owner + capitalize(property)}: ${text}`];
};

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
