import type { TSESTree } from '@typescript-eslint/utils';

/** A comment that orders a tool to be silent. */
export interface Order {
  comment: TSESTree.Comment;
  /** The order itself: `eslint-disable-next-line no-console`. */
  text: string;
  /** `linter`: the gate's linter, which does not obey. `tool`: any other, which does. */
  to: 'linter' | 'tool';
}

/** The gate lints texts in which a comment has lost its hyphen and with it its power: see `maskDirectives` of the runner. */
const MASKED = /^((?:es|ox)lint)~(?=disable|enable)/;

const LINTER =
  /^(?:(?:es|ox)lint-(?:disable|enable)|(?:es|ox)lint\s+[\w@/-]+\s*:\s*["'[]*(?:off|warn|error|[012])\b|eslint-env\b)/;
const TOOLS = [
  /^@ts-(?:ignore|expect-error|nocheck)\b/,
  /^(?:istanbul|v8|c8)\s+ignore\b/,
  /^node:coverage\s+(?:ignore|disable)\b/,
  /^(?:biome|rome)-ignore/,
  /^deno-lint-ignore/,
  /^[jt]slint:\s*disable|^jshint\s+ignore\b/,
  /^stryker\s+disable\b/i,
  /^type-coverage:\s*ignore/,
  /^NOSONAR\b|^nosemgrep\b/,
];

/** Whether a text can hold such an order at all. */
export const mayHoldOrders = (text: string): boolean =>
  /(?:es|ox|ts|js|deno-)lint|jshint|@ts-|istanbul|\b[vc]8\b|node:coverage|(?:biome|rome)-ignore|stryker|type-coverage|NOSONAR|nosemgrep/i.test(
    text,
  );

/** The orders in the comments of a file. It has to begin a line of a comment: a comment may well speak of one. */
export const findOrders = (comments: readonly TSESTree.Comment[]): Order[] =>
  comments.flatMap((comment) => {
    const lines = comment.value.split('\n').map((line) =>
      line
        .replace(/^[\s*/!]+/, '')
        .replace(MASKED, '$1-')
        .trimEnd(),
    );
    const text = lines.find((line) => LINTER.test(line) || TOOLS.some((pattern) => pattern.test(line)));
    return text === undefined ? [] : [{ comment, text, to: LINTER.test(text) ? 'linter' : 'tool' }];
  });

/** The rule that an order to a linter names first, as findings call it. */
export const ruleIn = (order: string): string | undefined => {
  const [, name] = /^(?:es|ox)lint(?:-(?:dis|en)able(?:-next)?(?:-line)?)?\s+([\w@/-]*\w)/.exec(order) ?? [];
  if (name === undefined || name.startsWith('harness/')) return name?.slice('harness/'.length);
  return `oxlint/${name.slice(name.lastIndexOf('/') + 1)}`;
};
