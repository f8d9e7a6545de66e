import { parseArgs } from 'node:util';
import type { Outcome } from '@acme/tools-findings';

/** What the user asked for, with the flags of that command only. */
export type Command =
  | { name: 'help' }
  | { name: 'check'; all: boolean; cold: boolean; json: boolean; packages: string[] }
  | { name: 'explain'; rule: string }
  | {
      name: 'new';
      kind: string | undefined;
      target: string | undefined;
      entity: string | undefined;
      ruleKind: string | undefined;
    };

const COMMANDS = ['check', 'new', 'explain'];

/** Parses the arguments after `harness`. An unknown command, flag or a missing argument is a failure. */
export const parseCommand = (args: string[]): Outcome<Command> => {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return { ok: true, value: { name: 'help' } };
  if (rest.includes('--help') || rest.includes('-h')) return { ok: true, value: { name: 'help' } };
  try {
    if (name === 'check') return parseCheck(rest);
    if (name === 'explain') return parseExplain(rest);
    if (name === 'new') return parseNew(rest);
  } catch (error) {
    return usage(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
  return usage(`There is no command '${name}'; there are ${COMMANDS.join(', ')}`);
};

const usage = (reason: string): Outcome<Command> => ({
  ok: false,
  failures: [{ code: 'usage', message: `${reason}.`, hint: "Run 'pnpm harness --help'." }],
});

const parseCheck = (args: string[]): Outcome<Command> => {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { all: flag, cold: flag, json: flag },
  });
  if (positionals.length > 0 && (values.all || values.cold))
    return usage('check takes packages or --all or --cold, not both');
  return { ok: true, value: { name: 'check', ...values, packages: positionals } };
};

const parseExplain = (args: string[]): Outcome<Command> => {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [rule, ...more] = positionals;
  if (rule === undefined || more.length > 0) return usage('explain takes one rule id');
  return { ok: true, value: { name: 'explain', rule } };
};

const parseNew = (args: string[]): Outcome<Command> => {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { entity: text, kind: text } });
  const [kind, target, ...more] = positionals;
  if (more.length > 0) return usage('new takes a kind and one name');
  return { ok: true, value: { name: 'new', kind, target, entity: values.entity, ruleKind: values.kind } };
};
