import { renderMessage } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { fitMessage, type MessageData } from './fit-message.ts';
import { type FileLocation, locateFile } from './locate-file.ts';
import { rememberLast } from './remember-last.ts';
import { parseSpec } from './parse-spec.ts';

/** What a rule says of one kind of violation; each `{{name}}` is filled from the data of the report. */
export interface RuleMessage {
  /** The violated relation with its concrete names, and what would be allowed. */
  what: string;
  /** The smallest honest edit, computed from this violation. */
  fix: string;
}

/** All that a rule may look at: one file, its place, and the architecture. */
export interface LintedFile extends FileLocation {
  spec: HarnessSpec;
  sourceCode: Readonly<TSESLint.SourceCode>;
}

/** A range of the file that is no node. */
interface Range {
  loc: TSESTree.SourceLocation;
}

/** What a rule is created with. */
interface RuleContext<Id extends string> extends LintedFile {
  report: (at: TSESTree.Node | TSESTree.Token | Range, id: Id, data: MessageData) => void;
}

interface RuleDefinition<Id extends string> {
  /** The invariant that the rule keeps, in kebab-case; its page is `rules/<name>.md`. */
  name: string;
  /** The cost of breaking it: the tail of every message. */
  why: string;
  messages: Record<Id, RuleMessage>;
  create: (context: RuleContext<Id>) => TSESLint.RuleListener;
}

/** A rule for ESLint and oxlint. Its one option is the spec, as JSON. */
export interface Rule extends TSESLint.RuleModule<string, [string]> {
  name: string;
}

/** `parseSpec` says what is wrong with an option: to compile a schema takes longer than to lint some hundred files. */
const UNCHECKED = { schema: false } as const;

const locate = rememberLast((cwd: string, filename: string, settings: Record<string, unknown>) =>
  locateFile({ cwd, filename, settings }),
);

/** Turns a definition into a rule whose messages are rendered like those of every other finding. */
export const defineRule = <Id extends string>({ name, why, messages, create }: RuleDefinition<Id>): Rule => {
  const docs = `tools/eslint-rules/rules/${name}.md`;
  const templates = Object.fromEntries(
    Object.entries<RuleMessage>(messages).map(([id, { what, fix }]) => [id, renderMessage({ what, why, fix, docs })]),
  );
  const readSpec = rememberLast(parseSpec);
  const meta = { type: 'problem', docs: { description: why, url: docs }, messages: templates, schema: [] } as const;
  return {
    name,
    meta: Object.assign(meta, UNCHECKED),
    create: (context) =>
      create({
        ...locate(context.cwd, context.filename, context.settings),
        spec: readSpec(context.options[0]),
        sourceCode: context.sourceCode,
        report: (at, messageId, data) =>
          context.report({
            ...('type' in at ? { node: at } : { loc: at.loc }),
            messageId,
            data: fitMessage(templates[messageId] ?? '', data),
          }),
      }),
  };
};
