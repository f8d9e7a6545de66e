import { parseArgs } from 'node:util';

/** What is asked of the build budget; `judge` is the gate. */
export type BudgetQuestion =
  | { kind: 'judge' }
  | { kind: 'clock'; ask: 'ceiling-and-base' | 'compare' | 'once'; minutes: number }
  | { kind: 'fit'; write: boolean }
  | { kind: 'why'; package: string }
  | { kind: 'plan' }
  | { kind: 'report'; out: string | undefined };

/** How long the clock may take: ten pairs of cold checks that keep to the ceiling, and a little. */
const CLOCK_MINUTES = 25;
const MOST_MINUTES = 24 * 60;

type Parsed =
  | { ok: true; value: { ask: BudgetQuestion; json: boolean; table: boolean } }
  | { ok: false; reason: string };

const ASKS: readonly string[] = ['judge', 'fit', 'plan', 'report'];

const refuse = (reason: string): Parsed => ({ ok: false, reason });

/** Parses what follows `harness budget`. An unknown flag is thrown, as `parseArgs` does. */
export const parseBudget = (args: string[]): Parsed => {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: flag,
      write: flag,
      clock: flag,
      compare: flag,
      once: flag,
      table: flag,
      minutes: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const [ask = 'judge', named, ...more] = positionals;
  const { json, table, write, clock, compare, once, out } = values;
  const minutes = Number(values.minutes ?? CLOCK_MINUTES);
  const answer = (question: BudgetQuestion): Parsed => ({
    ok: true,
    value: { ask: question, json, table },
  });
  if (out !== undefined && ask !== 'report') return refuse('--out is for budget report');
  // What is called otherwise is another file of somebody, or a device.
  if (out !== undefined && !/.\.html?$/.test(out))
    return refuse(`--out takes a file whose name ends in .html, not '${out}'`);
  if ((compare || once) && !clock) return refuse(`--${once ? 'once' : 'compare'} is for budget --clock`);
  if (compare && once) return refuse('budget --clock takes --compare or --once, not both');
  if (values.minutes !== undefined && !clock) return refuse('--minutes is for budget --clock');
  if (!(minutes > 0 && minutes <= MOST_MINUTES)) return refuse(`--minutes takes a number up to ${MOST_MINUTES}`);
  if (clock && table) return refuse('--table is for budget without --clock');
  if (clock) {
    if (positionals.length > 0) return refuse('budget --clock takes no words');
    const question = once ? 'once' : compare ? 'compare' : 'ceiling-and-base';
    return answer({ kind: 'clock', ask: question, minutes });
  }
  if (write && ask !== 'fit') return refuse('--write is for budget fit');
  if (ask === 'why' && named !== undefined && more.length === 0) return answer({ kind: 'why', package: named });
  if (ask === 'why') return refuse('budget why takes one package, such as tickets/service');
  if (!ASKS.includes(ask)) return refuse(`budget takes nothing, or why, plan, report or fit, not '${ask}'`);
  if (named !== undefined) return refuse(`budget ${ask} takes no words, not '${named}'`);
  if (ask === 'fit') return answer({ kind: 'fit', write });
  if (ask === 'plan') return answer({ kind: 'plan' });
  if (ask === 'report')
    return json || table
      ? refuse('budget report writes a page; --json and --table are for budget')
      : answer({ kind: 'report', out });
  return answer({ kind: 'judge' });
};
