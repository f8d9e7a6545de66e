import { applyEdits, findNodeAtLocation, type JSONPath, modify, parseTree } from 'jsonc-parser';

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

/** Sets one value, or removes it where `value` is undefined. New keys keep the keys around them sorted. */
export const setInJson = (text: string, path: JSONPath, value: unknown): string => {
  const key = String(path.at(-1));
  const getInsertionIndex = (names: string[]): number => names.filter((name) => name < key).length;
  return applyEdits(text, modify(text, path, value, { ...FORMAT, getInsertionIndex }));
};

/** The value at `path`, or undefined. */
export const readInJson = (text: string, path: JSONPath): unknown => {
  const root = parseTree(text);
  const node = root && findNodeAtLocation(root, path);
  return node && JSON.parse(text.slice(node.offset, node.offset + node.length));
};

/** The keys of the object at `path`. */
export const keysInJson = (text: string, path: JSONPath): string[] => {
  const value = readInJson(text, path);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
};
