import type { TSESTree } from '@typescript-eslint/utils';

const LOOSE = /@(?:param|property|returns?|type|typedef)\s*\{([^}]*\b(?:any|unknown)\b[^}]*|\*)\}/;

/** The comments of a JavaScript file that give something no type, and the type they write. */
export const findLooseComments = (
  path: string,
  comments: readonly TSESTree.Comment[],
): { node: TSESTree.Comment; type: string }[] =>
  comments.flatMap((node) => {
    const [, type] = (/\.[cm]?jsx?$/.test(path) && node.type === 'Block' && LOOSE.exec(node.value)) || [];
    return type === undefined ? [] : [{ node, type: type.trim() }];
  });
