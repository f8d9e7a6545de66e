import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Docs } from '../docs.ts';
import type { Violation } from '../docs-rule.ts';
import { judgeLines } from './judge-lines.ts';

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** What is wrong with the commands that workflows run. What is no YAML says so where it is run. */
export const judgeWorkflows = (docs: Docs): Violation[] =>
  [...docs.files].filter((file) => WORKFLOW.test(file)).flatMap((file) => judge(docs, file));

const judge = (docs: Docs, file: string): Violation[] => {
  const counter = new LineCounter();
  const found: Violation[] = [];
  visit(parseDocument(docs.read(file) ?? '', { lineCounter: counter }), {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || key.value !== 'run' || !isScalar(value) || typeof value.value !== 'string') return;
      const { line } = counter.linePos(value.range?.[0] ?? 0);
      found.push(...judgeLines(docs, value.value).map((problem) => ({ file, line, ...problem })));
    },
  });
  return found;
};
