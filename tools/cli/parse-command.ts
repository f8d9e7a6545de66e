import { parseArgs } from 'node:util';
import type { Outcome } from '@acme/tools-findings';
import { type BudgetQuestion, parseBudget } from './parse-budget.ts';
import { type Client, CLIENTS } from './hooks/hook-event.ts';
import type { WorktreeQuestion } from './commands/worktree.ts';
import type { WaiveOptions } from './commands/waive.ts';

/** What the user asked for, with the flags of that command only. */
export type Command =
  | { name: 'help' }
  | { name: 'check'; all: boolean; cold: boolean; json: boolean; packages: string[]; shard: ShardAsk | undefined }
  | { name: 'fix'; dryRun: boolean }
  | { name: 'explain'; rule: string }
  | {
      name: 'new';
      kind: string | undefined;
      target: string | undefined;
      entity: string | undefined;
      ruleKind: string | undefined;
    }
  | ({ name: 'waive' } & WaiveOptions)
  | { name: 'surface' }
  | { name: 'docs'; write: boolean; json: boolean }
  | { name: 'quality'; write: boolean }
  | { name: 'tools'; write: boolean }
  | { name: 'pr'; file: string }
  | { name: 'hook'; client: Client }
  | ({ name: 'worktree' } & WorktreeQuestion)
  | { name: 'run'; words: string[] }
  | { name: 'status' }
  | { name: 'split'; named: string; as: string | undefined; apply: boolean; json: boolean }
  | { name: 'budget'; ask: BudgetQuestion; json: boolean; table: boolean }
  | {
      name: 'graph';
      ask: { kind: 'why'; from: string; to: string } | { kind: 'draw'; format: GraphFormat };
      out: string | undefined;
    };

/** The `index`th of `of` parts of a check, from 1; `costs` is a file of what tasks cost. */
export interface ShardAsk {
  index: number;
  of: number;
  costs: string | undefined;
}

const GRAPH_FORMATS = ['mermaid', 'svg', 'json'] as const;

export type GraphFormat = (typeof GRAPH_FORMATS)[number];

const COMMANDS = [
  'check',
  'fix',
  'new',
  'explain',
  'waive',
  'surface',
  'graph',
  'docs',
  'quality',
  'tools',
  'pr',
  'run',
  'status',
  'budget',
  'split',
  'hook',
  'worktree',
];

/** Parses the arguments after `harness`. An unknown command, flag or a missing argument is a failure. */
export const parseCommand = (args: string[]): Outcome<Command> => {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return { ok: true, value: { name: 'help' } };
  // What follows is the script's own.
  if (name === 'run' && rest.length > 0) return { ok: true, value: { name: 'run', words: rest } };
  if (rest.includes('--help') || rest.includes('-h')) return { ok: true, value: { name: 'help' } };
  try {
    if (name === 'check') return parseCheck(rest);
    if (name === 'fix') return parseFix(rest);
    if (name === 'explain') return parseExplain(rest);
    if (name === 'new') return parseNew(rest);
    if (name === 'waive') return parseWaive(rest);
    if (name === 'surface') return parseSurface(rest);
    if (name === 'graph') return parseGraph(rest);
    if (name === 'docs') return parseDocs(rest);
    if (name === 'quality') return parseQuality(rest);
    if (name === 'tools') return parseTools(rest);
    if (name === 'pr') return parsePr(rest);
    if (name === 'run') return usage('run takes a script of package.json, or a program with its arguments');
    if (name === 'worktree') return parseWorktree(rest);
    if (name === 'hook') return parseHook(rest);
    if (name === 'status') return parseStatus(rest);
    if (name === 'split') return parseSplit(rest);
    if (name === 'budget') {
      const parsed = parseBudget(rest);
      return parsed.ok ? { ok: true, value: { name: 'budget', ...parsed.value } } : usage(parsed.reason);
    }
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
    options: { all: flag, cold: flag, json: flag, shard: { type: 'string' }, costs: { type: 'string' } },
  });
  const { shard, costs, ...flags } = values;
  if (positionals.length > 0 && (values.all || values.cold))
    return usage('check takes packages or --all or --cold, not both');
  const [, index, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(shard ?? '1/1') ?? [];
  if (index === undefined || Number(index) > Number(of)) return usage('--shard takes one of so many, such as 1/3');
  if (costs !== undefined && shard === undefined) return usage('--costs says how to cut; it needs --shard');
  const ask = shard === undefined ? undefined : { index: Number(index), of: Number(of), costs };
  return { ok: true, value: { name: 'check', ...flags, packages: positionals, shard: ask } };
};

const parseFix = (args: string[]): Outcome<Command> => {
  const { values } = parseArgs({ args, options: { 'dry-run': { type: 'boolean', default: false } } });
  return { ok: true, value: { name: 'fix', dryRun: values['dry-run'] } };
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

const parseWaive = (args: string[]): Outcome<Command> => {
  const text = { type: 'string' } as const;
  const options = { edge: text, symbol: text, reason: text, owner: text, expires: text };
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [rule, path, ...more] = positionals;
  if (more.length > 0) return usage('waive takes one rule and one path');
  if (path !== undefined && values.edge !== undefined) return usage('waive takes a path or --edge, not both');
  if (values.symbol !== undefined && values.edge !== undefined)
    return usage('--symbol narrows a path; an edge has none');
  const { edge, symbol, reason, owner, expires } = values;
  return { ok: true, value: { name: 'waive', rule, path, edge, symbol, reason, owner, expires } };
};

const parseSurface = (args: string[]): Outcome<Command> => {
  const { values } = parseArgs({ args, options: { write: { type: 'boolean', default: false } } });
  return values.write ? { ok: true, value: { name: 'surface' } } : usage('surface takes --write');
};

const parseDocs = (args: string[]): Outcome<Command> => {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ args, options: { write: flag, json: flag } });
  if (values.write && values.json) return usage('docs takes --write or --json, not both');
  return { ok: true, value: { name: 'docs', ...values } };
};

const parseQuality = (args: string[]): Outcome<Command> => {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({ args, options: { write: flag, check: flag } });
  if (values.write === values.check) return usage('quality takes --write or --check');
  return { ok: true, value: { name: 'quality', write: values.write } };
};

const parseTools = (args: string[]): Outcome<Command> => {
  const { values } = parseArgs({ args, options: { write: { type: 'boolean', default: false } } });
  return { ok: true, value: { name: 'tools', write: values.write } };
};

const parsePr = (args: string[]): Outcome<Command> => {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return usage('pr takes one file, or - for standard input');
  return { ok: true, value: { name: 'pr', file } };
};

const parseStatus = (args: string[]): Outcome<Command> => {
  parseArgs({ args, options: {} });
  return { ok: true, value: { name: 'status' } };
};

const parseSplit = (args: string[]): Outcome<Command> => {
  const flag = { type: 'boolean', default: false } as const;
  const options = { apply: flag, json: flag, as: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const [named, ...more] = positionals;
  if (named === undefined || more.length > 0) return usage('split takes one package, such as tickets/service');
  const { apply, json, as } = values;
  return { ok: true, value: { name: 'split', named, as, apply, json } };
};

const parseHook = (args: string[]): Outcome<Command> => {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const client = CLIENTS.find((each) => each === positionals[0]);
  if (!client || positionals.length > 1) return usage(`hook takes a client: ${CLIENTS.join(', ')}`);
  return { ok: true, value: { name: 'hook', client } };
};

const parseWorktree = (args: string[]): Outcome<Command> => {
  const { positionals } = parseArgs({ args, allowPositionals: true, options: {} });
  const [ask, named, ...more] = positionals;
  if (ask === 'list' && named === undefined) return { ok: true, value: { name: 'worktree', ask } };
  if ((ask === 'new' || ask === 'remove') && named !== undefined && more.length === 0)
    return { ok: true, value: { name: 'worktree', ask, named } };
  return usage('worktree takes new <name>, remove <name> or list');
};

const parseGraph = (args: string[]): Outcome<Command> => {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { format: text, out: text } });
  const [ask, from, to, ...more] = positionals;
  const out = values.out;
  if (ask === undefined && values.format !== undefined) {
    const format = GRAPH_FORMATS.find((each) => each === values.format);
    if (format) return { ok: true, value: { name: 'graph', ask: { kind: 'draw', format }, out } };
    return usage(`There is no format '${values.format}'; there are ${GRAPH_FORMATS.join(', ')}`);
  }
  if (ask !== 'why' || values.format !== undefined || from === undefined || to === undefined || more.length > 0)
    return usage('graph takes why <package> <package>, or --format mermaid, svg or json');
  return { ok: true, value: { name: 'graph', ask: { kind: 'why', from, to }, out } };
};
