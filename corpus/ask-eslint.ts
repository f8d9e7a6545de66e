import { join } from 'node:path';
import harness, { deriveOptions, ruleNames } from '@acme/tools-eslint-rules';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import * as parser from '@typescript-eslint/parser';
import { TSESLint } from '@typescript-eslint/utils';
import type { Files } from './edge-case.ts';

/** As at the desk, no comment silences a rule. */
const CONFIG: TSESLint.FlatConfig.Config = {
  files: ['**'],
  languageOptions: { parser },
  linterOptions: { noInlineConfig: true },
  plugins: { harness },
  settings: { harness: { root: import.meta.dirname } },
  rules: deriveOptions(ruleNames, EXAMPLE_SPEC),
};

const linter = new TSESLint.Linter({ configType: 'flat', cwd: import.meta.dirname });

/** One report of one of our rules. */
interface Report {
  rule: string;
  line: number;
  column: number;
  message: string;
}

/** What ESLint reports for one source file at `path`, relative to the root. A file that it cannot read throws. */
export const lintFile = (path: string, text: string): Report[] =>
  linter
    .verify(text, CONFIG, join(import.meta.dirname, path))
    .flatMap(({ ruleId, fatal, message, line, column }): Report[] => {
      if (fatal) throw new Error(`${path}: ${message}`);
      return ruleId === null ? [] : [{ rule: ruleId.replace('harness/', ''), line, column, message }];
    });

/** The names of the rules that ESLint reports for a tree of source files. */
export const askEslint = (sources: Files): string[] =>
  Object.entries(sources).flatMap(([path, text]) => lintFile(path, text).map(({ rule }) => rule));
