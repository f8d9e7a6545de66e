import { expect, test } from 'vitest';
import { nextCommand } from './next-command.ts';
import type { Plan, StepName } from './plan-creation.ts';

const planOf = (...steps: StepName[]): Plan => ({
  answers: { name: 'desk', scope: '@desk' },
  facts: {},
  files: [],
  records: [],
  toolVersions: {},
  steps,
  pnpm: '12.0.0',
  commitMessage: 'Create desk',
});

test('a complete creation leads to the running program', () => {
  expect(nextCommand(planOf('commit', 'install', 'check'), '../desk')).toBe('cd ../desk && npm run desk');
});

test('an unchecked one leads to the check', () => {
  expect(nextCommand(planOf('install'), 'desk')).toBe('cd desk && npm run check -- --all');
});

test('one without dependencies leads to their installation', () => {
  expect(nextCommand(planOf('commit'), 'desk')).toBe('cd desk && npm run setup');
});

test('the current folder needs no cd', () => expect(nextCommand(planOf('commit'), '')).toBe('npm run setup'));

test('a path with a space is quoted', () => {
  expect(nextCommand(planOf(), "my team's/desk")).toBe("cd 'my team'\\''s/desk' && npm run setup");
});

test('after a failed installation, it and the check remain', () => {
  const plan = planOf('commit', 'install', 'check');
  expect(nextCommand(plan, 'desk', 'install')).toBe('cd desk && npm run setup && npm run check -- --all');
});

test('after a red check, the check remains', () => {
  expect(nextCommand(planOf('commit', 'install', 'check'), '', 'check')).toBe('npm run check -- --all');
});

test('after a failed commit, everything remains', () => {
  expect(nextCommand(planOf('commit', 'install'), '', 'commit')).toBe(
    "git init && git add --all && git commit -m 'Create desk' && npm run setup",
  );
});
