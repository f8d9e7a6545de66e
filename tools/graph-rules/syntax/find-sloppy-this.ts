import type { Node, Program } from 'oxc-parser';
import type { IoUse } from '../workspace.ts';
import { positionAt } from './position-at.ts';
import { propertyName } from './property-name.ts';
import { visitNodes } from './visit-nodes.ts';

/**
 * Where a script, as against a module, may take the global object from `this`: in a function that is of no class, unless
 * it only reads a property by a name that the global object has for nothing that reaches the machine.
 */
export const findSloppyThis = (file: string, text: string, program: Program): IoUse[] => {
  if (!/\.c[jt]s$/.test(file) || !text.includes('this')) return [];
  const uses: IoUse[] = [];
  visitNodes(program, (node, { around }) => {
    if (node.type !== 'ThisExpression' || !isSloppy(around)) return;
    const parent = around.at(-1);
    const name = parent?.type === 'MemberExpression' && parent.object === node ? propertyName(parent) : undefined;
    if (name !== undefined && !(name in globalThis) && !OF_CODE.has(name)) return;
    uses.push({
      kind: 'module',
      what: "'this', which may be the global object here,",
      ...positionAt(text, node.start),
    });
  });
  return uses;
};

/** What the global object has in programs of another kind than this one. */
const OF_CODE = new Set(['require', 'module', 'window', 'self', 'importScripts', 'constructor']);

const isSloppy = (around: readonly Node[]): boolean => {
  const owner = around.findLast(({ type }) => BOUNDS.has(type));
  return owner?.type === 'FunctionDeclaration' || owner?.type === 'FunctionExpression'
    ? !isMethod(owner, around)
    : false;
};

/** What binds a `this`. */
const BOUNDS = new Set(['FunctionDeclaration', 'FunctionExpression', 'PropertyDefinition', 'StaticBlock', 'Program']);

const isMethod = (owner: Node, around: readonly Node[]): boolean => {
  const parent = around[around.indexOf(owner) - 1];
  return parent?.type === 'MethodDefinition';
};
