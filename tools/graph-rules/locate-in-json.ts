import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { positionAt } from './syntax/position-at.ts';

/** The position of the property at `path` in a JSON text, of the nearest parent it has, or of the start. */
export const locateInJson = (text: string, path: readonly string[]): { line: number; column: number } => {
  const root = parseTree(text);
  for (let length = path.length; root && length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return positionAt(text, (node.parent ?? node).offset);
  }
  return { line: 1, column: 1 };
};
