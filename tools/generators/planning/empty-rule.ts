import { parseSync } from 'oxc-parser';
import { dropUnused } from '../syntax/drop-unused.ts';
import { isNode, type SyntaxNode, visitNodes } from '../syntax/visit-nodes.ts';

/** What a rule that reports nothing has in place of its judgement, by the name of the property. */
const SILENT: Record<string, string> = { create: '() => ({})', find: '() => []' };

/**
 * The source of a rule with its judgement taken out: it compiles and reports nothing, so that its page and
 * its test are red until it is written. Undefined if the source defines no rule as the others do.
 */
export const emptyRule = (file: string, text: string): string | undefined => {
  let judgement: { value: SyntaxNode; silent: string } | undefined;
  visitNodes(parseSync(file, text).program, (node) => {
    const { key, value } = node;
    if (judgement || node.type !== 'Property' || !isNode(key) || !isNode(value)) return;
    const silent = SILENT[String(key['name'])];
    if (silent !== undefined && value.type === 'ArrowFunctionExpression') judgement = { value, silent };
  });
  if (!judgement) return undefined;
  const { value, silent } = judgement;
  const emptied = text.slice(0, value.start) + silent + text.slice(value.end);
  return dropUnused(file, emptied).replace(/\/\*\*(?:(?!\*\/)[^])*\*\/\n(?=export const )/, '');
};
