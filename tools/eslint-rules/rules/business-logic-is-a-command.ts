import { posix } from 'node:path';
import type { TSESTree } from '@typescript-eslint/utils';
import { acts } from '../commands/acts.ts';
import { findBehaviour } from '../commands/find-behaviour.ts';
import { isMadeBy } from '../commands/is-made-by.ts';
import { type Exported, listExports } from '../commands/list-exports.ts';
import { createLookUp, type LookUp } from '../commands/look-up.ts';
import { mayExportBehaviour } from '../commands/may-export-behaviour.ts';
import { suggestCommand } from '../commands/suggest-command.ts';
import { createQuote } from '../create-quote.ts';
import { defineRule, type LintedFile } from '../define-rule.ts';
import { packageOf } from '../package-of.ts';

/** Tests, and what only they use. */
const TEST = /(?:^|\/)(?:fake-[^/]+|[^/]+\.test)\.[cm]?[jt]sx?$/;

export const businessLogicIsACommand = defineRule({
  name: 'business-logic-is-a-command',
  why: 'what is no command leaves no span and no log event.',
  messages: {
    function: {
      what: '{{source}} acts, but is a plain function.',
      fix: "make it {{command}} of '{{package}}'.",
    },
    object: {
      what: '{{source}} holds functions that act, no commands.',
      fix: "export each by itself, such as {{command}} of '{{package}}'.",
    },
    class: {
      what: '{{source}} is a class, so its methods are no commands.',
      fix: "export each by itself, such as {{command}} of '{{package}}'.",
    },
    made: {
      what: '{{source}} is made by {{maker}}, not by {{primitive}}.',
      fix: "make it {{command}} of '{{package}}'.",
    },
    support: {
      what: "the front door offers '{{source}}', which is for tests.",
      fix: 'remove it here; tests of this package import it by its path.',
    },
  },
  create: (context) => {
    const { spec, path, sourceCode, report } = context;
    const place = packageOf(spec, path);
    if (!spec.command || place?.family !== 'layer' || place.kind !== spec.command.layer || TEST.test(path)) return {};
    const isDoor = posix.relative(place.dir, path) === spec.shape.frontDoor.layer;
    const mayPassOn = isDoor && /\bfake-|\.test\./.test(sourceCode.text);
    if (!mayPassOn && !mayExportBehaviour(sourceCode.text, spec.command)) return {};
    return {
      Program: (program) => {
        for (const source of isDoor ? listTestSources(program) : []) {
          report(source, 'support', { source: source.value });
        }
        const lookUp = createLookUp(program, sourceCode);
        for (const exported of listExports(program, lookUp)) {
          const found = judge(context, exported, lookUp, isDoor);
          if (found) report(exported.node, found.id, { source: exported.name, ...found.data });
        }
      },
    };
  },
});

/** What is wrong with an exported value, or undefined where it is data, a command, or computes a value of values. */
const judge = (file: LintedFile, { name, value }: Exported, lookUp: LookUp, isDoor: boolean) => {
  const { command } = file.spec;
  const behaviour = findBehaviour(value);
  if (!command || !behaviour || isMadeBy(command, value, lookUp)) return undefined;
  const { kind, functions } = behaviour;
  if (kind === 'made' && name.endsWith('Schema')) return undefined;
  const isAny = kind === 'made' || kind === 'class' || isDoor;
  const [first] = isAny ? functions : functions.filter(({ node }) => acts(file, node));
  if (!first) return undefined;
  const called = name === 'default' ? posix.basename(file.path).replace(/\..*$/, '') : name;
  const suggested = suggestCommand(file, first.name ?? called, first.node);
  const data = { command: suggested, package: command.package, primitive: command.name };
  if (value.type !== 'CallExpression' && value.type !== 'NewExpression') return { id: kind, data } as const;
  const maker = createQuote(file.sourceCode)(value.callee);
  return { id: kind, data: { ...data, maker: maker.length <= LONGEST ? maker : 'a function' } } as const;
};

const LONGEST = 30;

/** Where a front door passes on what is for tests. */
const listTestSources = ({ body }: TSESTree.Program): TSESTree.StringLiteral[] =>
  body.flatMap((each) =>
    (each.type === 'ExportNamedDeclaration' || each.type === 'ExportAllDeclaration') &&
    each.source &&
    TEST.test(each.source.value)
      ? [each.source]
      : [],
  );
