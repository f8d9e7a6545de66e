import type { Node, Program } from 'oxc-parser';
import type { IoUse } from '../workspace.ts';
import { mayCompute } from './may-compute.ts';
import { positionAt } from './position-at.ts';
import { literalOf, propertyName, unwrap } from './property-name.ts';
import { visitNodes } from './visit-nodes.ts';

const MENTION =
  /HTML|createElement|createContextualFragment|\bwrite|srcdoc|srcDoc|setAttribute|javascript:|<script|<object|<embed/;

/** Markup that a page is given by code, where it may hold scripts: these run, and load what no import names. */
export const findMarkup = (text: string, program: Program): IoUse[] => {
  if (!MENTION.test(text) && !mayCompute(text)) return [];
  const uses: IoUse[] = [];
  visitNodes(program, (node) => {
    const what = describe(node);
    if (what) uses.push({ kind: 'module', what, ...positionAt(text, node.start) });
  });
  return uses;
};

const describe = (node: Node): string | undefined => {
  switch (node.type) {
    case 'AssignmentExpression': {
      const name = nameOf(node.left);
      return MARKUP.has(name) && !isInert(node.right) ? `markup in '${name}'` : undefined;
    }
    case 'CallExpression':
      return judgeCall(unwrap(node.callee), node.arguments);
    case 'JSXAttribute': {
      const name = node.name.type === 'JSXIdentifier' ? node.name.name : '';
      if (name === 'dangerouslySetInnerHTML' || name === 'srcDoc') return `markup in '${name}'`;
      return /^\s*javascript:/i.test(literalOf(node.value) ?? '') ? `code in '${name}'` : undefined;
    }
    case 'JSXOpeningElement':
      // What begins with a capital is a component.
      return node.name.type === 'JSXIdentifier' && /^[a-z]/.test(node.name.name) && LOADERS.test(node.name.name)
        ? `<${node.name.name}>`
        : undefined;
    default:
      return undefined;
  }
};

const MARKUP = new Set(['innerHTML', 'outerHTML', 'srcdoc']);

/** Elements that load code of their own. */
const LOADERS = /^(?:script|object|embed)$/i;

const judgeCall = (callee: Node, given: readonly Node[]): string | undefined => {
  const name = nameOf(callee);
  const [first, second] = given;
  const isOfDocument = callee.type === 'MemberExpression' && /document$/i.test(nameOf(callee.object));
  if (isOfDocument && (name === 'createElement' || name === 'createElementNS')) {
    const element = literalOf(name === 'createElement' ? first : second);
    if (element === undefined) return 'an element of a computed name';
    return LOADERS.test(element) ? `<${element}>` : undefined;
  }
  if (isOfDocument && (name === 'write' || name === 'writeln'))
    return isInert(first) ? undefined : `document.${name}()`;
  if (name === 'insertAdjacentHTML') return isInert(second) ? undefined : `markup in ${name}()`;
  if (/^(?:createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe)$/.test(name))
    return isInert(first) ? undefined : `markup in ${name}()`;
  if (name !== 'setAttribute') return undefined;
  const attribute = literalOf(first) ?? '';
  const isCode = /^(?:on|srcdoc$)/i.test(attribute) || /^\s*javascript:/i.test(literalOf(second) ?? '');
  return isCode ? `code in '${attribute}'` : undefined;
};

const nameOf = (node: Node): string => {
  const plain = unwrap(node);
  return plain.type === 'Identifier' ? plain.name : (propertyName(plain) ?? '');
};

/** Markup that is written out, and runs nothing. */
const isInert = (node: Node | undefined): boolean => {
  const text = node && literalOf(unwrap(node));
  return (
    text !== undefined &&
    !/<\s*(?:script|i?frame|object|embed|link|base|meta|svg)|\bon\w+\s*=|javascript:|srcdoc/i.test(text)
  );
};
