import { parseCommand } from '@acme/tools-cli';
import { expect, test } from 'vitest';

const value = (line: string): unknown => {
  const parsed = parseCommand(line.split(' ').filter(Boolean));
  return parsed.ok ? parsed.value : parsed.failures[0]?.message;
};

test('check is affected, warm and readable unless told otherwise', () => {
  expect(value('check')).toEqual({
    name: 'check',
    all: false,
    cold: false,
    json: false,
    packages: [],
    shard: undefined,
  });
});

test('check takes its flags in any order', () => {
  expect(value('check --json --cold')).toEqual({
    name: 'check',
    all: false,
    cold: true,
    json: true,
    packages: [],
    shard: undefined,
  });
});

test('check takes packages', () => {
  expect(value('check packages/tickets/service')).toMatchObject({ packages: ['packages/tickets/service'] });
});

test('check refuses packages together with --all', () => {
  expect(value('check tickets-service --all')).toMatch(/not both/);
});

test('an unknown flag is refused by name', () => {
  expect(value('check --fast')).toMatch(/--fast/);
});

test('fix writes unless it is told not to', () => {
  expect(value('fix')).toEqual({ name: 'fix', dryRun: false });
  expect(value('fix --dry-run')).toEqual({ name: 'fix', dryRun: true });
});

test('fix takes no names', () => {
  expect(value('fix packages/tickets/service')).toMatch(/packages\/tickets\/service/);
});

test('explain takes one rule', () => {
  expect(value('explain no-cycles')).toEqual({ name: 'explain', rule: 'no-cycles' });
});

test('explain without a rule is refused', () => {
  expect(value('explain')).toMatch(/one rule/);
});

test('new takes a kind, a name and their flags', () => {
  expect(value('new rule no-foo --kind file')).toEqual({
    name: 'new',
    kind: 'rule',
    target: 'no-foo',
    entity: undefined,
    ruleKind: 'file',
  });
});

test('new refuses a second name', () => {
  expect(value('new util chunk split')).toMatch(/one name/);
});

test('split takes one package, what to call the part, and whether to do it', () => {
  expect(value('split tickets/service')).toEqual({
    name: 'split',
    named: 'tickets/service',
    as: undefined,
    apply: false,
    json: false,
  });
  expect(value('split tickets/service --apply --as search')).toMatchObject({ as: 'search', apply: true });
  expect(value('split')).toMatch(/one package/);
  expect(value('split a b')).toMatch(/one package/);
});

test('no argument is a call for help', () => {
  expect(value('')).toEqual({ name: 'help' });
});

test('--help after a command is a call for help', () => {
  expect(value('check --help')).toEqual({ name: 'help' });
});

test('an unknown command is refused, with the known ones', () => {
  expect(value('lint')).toBe(
    "There is no command 'lint'; there are check, fix, new, explain, waive, surface, graph, docs, quality, tools, pr, run, status, budget, split, hook, worktree.",
  );
});

test('waive takes a rule, a path and who answers for it', () => {
  expect(value('waive no-cycles a/x.ts --reason r --owner @o --expires 2026-05-31')).toEqual({
    name: 'waive',
    rule: 'no-cycles',
    path: 'a/x.ts',
    edge: undefined,
    symbol: undefined,
    reason: 'r',
    owner: '@o',
    expires: '2026-05-31',
  });
});

test('waive takes an edge for the path', () => {
  expect(value('waive no-cycles --edge a->b')).toMatchObject({ path: undefined, edge: 'a->b' });
});

test('waive refuses a path and an edge together, and a symbol of an edge', () => {
  expect(value('waive no-cycles a/x.ts --edge a->b')).toMatch(/not both/);
  expect(value('waive no-cycles --edge a->b --symbol s')).toMatch(/an edge has none/);
});

test('graph asks why', () => {
  expect(value('graph why a b')).toEqual({ name: 'graph', ask: { kind: 'why', from: 'a', to: 'b' }, out: undefined });
});

test('graph why takes two packages', () => {
  expect(value('graph why a')).toMatch(/^graph takes why/);
  expect(value('graph why a b c')).toMatch(/^graph takes why/);
});

test('graph draws in a format', () => {
  expect(value('graph --format svg --out g.svg')).toEqual({
    name: 'graph',
    ask: { kind: 'draw', format: 'svg' },
    out: 'g.svg',
  });
});

test('graph refuses a format that there is not, with those that there are', () => {
  expect(value('graph --format dot')).toBe("There is no format 'dot'; there are mermaid, svg, json.");
});

test('docs judges, or writes when told to', () => {
  expect(value('docs --json')).toEqual({ name: 'docs', write: false, json: true });
  expect(value('docs --write')).toEqual({ name: 'docs', write: true, json: false });
  expect(value('docs --write --json')).toMatch(/not both/);
});

test('pr takes one file', () => {
  expect(value('pr body.md')).toEqual({ name: 'pr', file: 'body.md' });
  expect(value('pr')).toMatch(/^pr takes one file/);
});

test('run hands on all that follows', () => {
  expect(value('run desk --help')).toEqual({ name: 'run', words: ['desk', '--help'] });
  expect(value('run')).toMatch(/^run takes a script/);
});

test('hook takes a client that is known', () => {
  expect(value('hook claude')).toEqual({ name: 'hook', client: 'claude' });
  expect(value('hook emacs')).toMatch(/^hook takes a client/);
});

test('worktree takes a name, but for the list', () => {
  expect(value('worktree new fix-it')).toEqual({ name: 'worktree', ask: 'new', named: 'fix-it' });
  expect(value('worktree list')).toEqual({ name: 'worktree', ask: 'list' });
  expect(value('worktree new')).toMatch(/^worktree takes/);
});

test('status takes nothing', () => {
  expect(value('status')).toEqual({ name: 'status' });
  expect(value('status all')).toMatch(/^Unexpected argument/);
});

test('surface writes only when told to', () => {
  expect(parseCommand(['surface', '--write'])).toEqual({ ok: true, value: { name: 'surface' } });
  expect(parseCommand(['surface'])).toMatchObject({ ok: false, failures: [{ message: 'surface takes --write.' }] });
});

test('a shard is one of so many, cut by what a file says if it is given', () => {
  expect(value('check --all --shard 2/3')).toMatchObject({ shard: { index: 2, of: 3, costs: undefined } });
  expect(value('check --shard 1/3 --costs costs.json')).toMatchObject({
    shard: { index: 1, of: 3, costs: 'costs.json' },
  });
  expect(parseCommand(['check', '--shard', '4/3']).ok).toBe(false);
  expect(parseCommand(['check', '--shard', '0/3']).ok).toBe(false);
  expect(parseCommand(['check', '--costs', 'costs.json']).ok).toBe(false);
});

test('budget judges, and is asked why, for a plan or for a fit', () => {
  expect(value('budget')).toEqual({ name: 'budget', ask: { kind: 'judge' }, json: false, table: false });
  expect(value('budget --json')).toEqual({ name: 'budget', ask: { kind: 'judge' }, json: true, table: false });
  expect(value('budget --table')).toMatchObject({ ask: { kind: 'judge' }, table: true });
  expect(value('budget why tools/cli')).toMatchObject({ ask: { kind: 'why', package: 'tools/cli' } });
  expect(value('budget --clock')).toMatchObject({ ask: { kind: 'clock', ask: 'ceiling-and-base', minutes: 25 } });
  expect(value('budget --clock --compare')).toMatchObject({ ask: { kind: 'clock', ask: 'compare' } });
  expect(value('budget --clock --once --minutes 2')).toMatchObject({ ask: { ask: 'once', minutes: 2 } });
  expect(value('budget plan')).toMatchObject({ ask: { kind: 'plan' } });
  expect(value('budget report')).toMatchObject({ ask: { kind: 'report', out: undefined } });
  expect(value('budget report --out a.html')).toMatchObject({ ask: { kind: 'report', out: 'a.html' } });
  expect(value('budget fit --write')).toMatchObject({ ask: { kind: 'fit', write: true } });
});

test('budget refuses what it does not know, and a package where none is asked for', () => {
  expect(value('budget when')).toContain('budget takes');
  expect(value('budget why')).toContain('takes one package');
  expect(value('budget plan tools/cli')).toContain("budget plan takes no words, not 'tools/cli'");
  expect(value('budget wyh tools/cli')).toContain("or why, plan, report or fit, not 'wyh'");
  expect(value('budget report --out harness.config.ts')).toContain('--out takes a file whose name ends in .html');
  expect(value('budget --compare')).toContain('--compare is for budget --clock');
  expect(value('budget --once')).toContain('--once is for budget --clock');
  expect(value('budget --clock --once --compare')).toContain('not both');
  expect(value('budget --clock --table')).toContain('--table is for budget without --clock');
  expect(value('budget --clock --minutes 0')).toContain('--minutes takes a number');
  expect(value('budget --minutes 5')).toContain('--minutes is for budget --clock');
  expect(value('budget plan --clock')).toContain('takes no words');
  expect(value('budget plan --out a.html')).toContain('--out is for budget report');
  expect(value('budget report --json')).toContain('writes a page');
  expect(value('budget --write')).toContain('--write is for budget fit');
});

test('tools are listed or recorded', () => {
  expect(parseCommand(['tools'])).toEqual({ ok: true, value: { name: 'tools', write: false } });
  expect(parseCommand(['tools', '--write'])).toEqual({ ok: true, value: { name: 'tools', write: true } });
  expect(parseCommand(['tools', 'cli']).ok).toBe(false);
});

test('quality writes', () => {
  expect(parseCommand(['quality', '--write'])).toEqual({ ok: true, value: { name: 'quality', write: true } });
});

test('quality checks', () => {
  expect(parseCommand(['quality', '--check'])).toEqual({ ok: true, value: { name: 'quality', write: false } });
});

test('quality does one of the two', () => {
  expect(parseCommand(['quality', '--write', '--check']).ok).toBe(false);
});
