import type { TSESTree } from '@typescript-eslint/utils';
import { getPropertyName } from '@typescript-eslint/utils/ast-utils';
import type { Quote } from '../create-quote.ts';

const LONGEST = 110;
const LIMIT = 'AbortSignal.timeout(5000)';

/** A call as it would be with a time limit: `fetch(url, { method: 'POST', signal: AbortSignal.timeout(5000) })`. */
export const suggestLimitedCall = ({ callee, arguments: given }: TSESTree.CallExpression, quote: Quote): string => {
  if (given.some(({ type }) => type === 'SpreadElement')) return `${quote(callee)}(url, { ...init, signal: ${LIMIT} })`;
  const [first, second] = given;
  const [target, options] = first?.type === 'ObjectExpression' ? [undefined, first] : [first, second];
  const limited = limitOptions(isOptions(options) ? options : undefined, quote);
  const write = (shown: string | undefined, fields: string): string =>
    `${quote(callee)}(${[...(shown === undefined ? [] : [shown]), `{ ${fields} }`].join(', ')})`;
  const url = target && quote(target);
  const forms = [write(url, limited), write(url && '…', limited), write(url && '…', `…, signal: ${LIMIT}`)];
  return forms.find((each) => each.length <= LONGEST) ?? write('…', `signal: ${LIMIT}`);
};

/** A callback is not. */
const isOptions = (node: TSESTree.Node | undefined): node is TSESTree.Node =>
  node !== undefined && node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionExpression';

const limitOptions = (options: TSESTree.Node | undefined, quote: Quote): string => {
  if (!options) return `signal: ${LIMIT}`;
  if (options.type !== 'ObjectExpression') return `...${quote(options)}, signal: ${LIMIT}`;
  const signal = options.properties.find((each) => each.type === 'Property' && getPropertyName(each) === 'signal');
  const others = options.properties.filter((each) => each !== signal).map(quote);
  const given = signal?.type === 'Property' ? quote(signal.value) : undefined;
  return [...others, `signal: ${given === undefined ? LIMIT : `AbortSignal.any([${given}, ${LIMIT}])`}`].join(', ');
};
