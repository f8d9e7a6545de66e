import { join } from 'node:path';
import harness, { deriveOptions, ruleNames } from '@acme/tools-eslint-rules';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import * as parser from '@typescript-eslint/parser';
import { TSESLint } from '@typescript-eslint/utils';
import type { Reported } from './parse-report.ts';

const CONFIG: TSESLint.FlatConfig.Config = {
  files: ['**'],
  languageOptions: { parser },
  linterOptions: { noInlineConfig: true },
  plugins: { harness },
  rules: deriveOptions(ruleNames, EXAMPLE_SPEC),
};

const ERROR = 2;
const linter = new TSESLint.Linter({ configType: 'flat' });

/** What our rules report in a tree of files when ESLint runs them, in the order of the files. */
export const lintWithEslint = (files: Record<string, string>): (Reported & { messageId: string | undefined })[] =>
  Object.entries(files).flatMap(([file, text]) =>
    linter
      .verify(text, CONFIG, join(process.cwd(), file))
      // That a comment has no effect is a warning of its own.
      .filter(({ severity }) => severity === ERROR)
      .map(({ ruleId, messageId, message }) => ({
        rule: ruleId?.replace('harness/', '') ?? 'syntax',
        file,
        messageId,
        message,
      })),
  );
