import { parseSync } from 'oxc-parser';
import { dropUnused } from '../syntax/drop-unused.ts';
import { isNode, type SyntaxNode, visitNodes } from '../syntax/visit-nodes.ts';

/** What a rule that reports nothing has in place of its judgement, by the name of the property. */
const SILENT: Record<string, string> = { create: '() => ({})', find: '() => []' };

/**
 * The source of a rule with its judgement taken out and its first message left: it compiles and reports
 * nothing, so that its page and its test are red until it is written. Undefined if the source defines no
 * rule as the others do.
 */
export const emptyRule = (file: string, text: string): string | undefined => {
  const edits: { at: SyntaxNode; text: string }[] = [];
  let isEmpty = false;
  visitNodes(parseSync(file, text).program, ({ type, key, value }) => {
    if (type !== 'Property' || !isNode(key) || !isNode(value)) return true;
    const silent = SILENT[String(key['name'])];
    if (silent !== undefined && value.type === 'ArrowFunctionExpression') {
      edits.push({ at: value, text: silent });
      isEmpty = true;
      return false;
    }
    const [message] = Array.isArray(value['properties']) ? value['properties'].filter(isNode) : [];
    if (key['name'] !== 'messages' || !message) return true;
    edits.push({ at: value, text: `{\n${text.slice(message.start, message.end)},\n}` });
    return false;
  });
  if (!isEmpty) return undefined;
  const emptied = edits
    .toSorted((one, other) => other.at.start - one.at.start)
    .reduce((edited, edit) => edited.slice(0, edit.at.start) + edit.text + edited.slice(edit.at.end), text);
  return dropUnused(file, emptied).replace(/\/\*\*(?:(?!\*\/)[^])*\*\/\n(?=export const )/, '');
};
