import { parseCommand } from '@acme/tools-cli';
import { expect, test } from 'vitest';

const value = (line: string): unknown => {
  const parsed = parseCommand(line.split(' ').filter(Boolean));
  return parsed.ok ? parsed.value : parsed.failures[0]?.message;
};

test('check is affected, warm and readable unless told otherwise', () => {
  expect(value('check')).toEqual({ name: 'check', all: false, cold: false, json: false, packages: [] });
});

test('check takes its flags in any order', () => {
  expect(value('check --json --cold')).toEqual({ name: 'check', all: false, cold: true, json: true, packages: [] });
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

test('no argument is a call for help', () => {
  expect(value('')).toEqual({ name: 'help' });
});

test('--help after a command is a call for help', () => {
  expect(value('check --help')).toEqual({ name: 'help' });
});

test('an unknown command is refused, with the known ones', () => {
  expect(value('lint')).toBe("There is no command 'lint'; there are check, new, explain.");
});
