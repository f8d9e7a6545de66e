import { type Finding, parseMessage } from '@acme/tools-findings';
import { drawWorkspace, graphRules } from '@acme/tools-graph-rules';
import { lintFile } from './ask-eslint.ts';
import type { Files } from './edge-case.ts';
import { sourceFiles } from './source-files.ts';

/** Everything that the file-local rules and the graph rules say of a drawn tree. */
export const judgeTree = (files: Files): Finding[] => {
  const linted = Object.entries(sourceFiles(files)).flatMap(([file, text]) =>
    lintFile(file, text).flatMap(({ rule, line, column, message }): Finding[] => {
      const parts = parseMessage(message);
      return parts ? [{ rule, severity: 'error', file, line, column, ...parts }] : [];
    }),
  );
  const workspace = drawWorkspace(files);
  return [...linted, ...graphRules.flatMap((rule) => rule.check(workspace))];
};
