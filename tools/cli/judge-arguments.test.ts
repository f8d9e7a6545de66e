import { expect, test } from 'vitest';
import { judgeArguments } from './judge-arguments.ts';

test('what the program takes is right, placeholders too', () => {
  expect(judgeArguments(['check', '--all'])).toBe(undefined);
  expect(judgeArguments(['waive', '<rule>', '<path>', '--reason', '…'])).toBe(undefined);
});

test('what it refuses is wrong, in its own words', () => {
  expect(judgeArguments(['check', '--everything'])).toMatch(/^Unknown option '--everything'/);
  expect(judgeArguments(['chek'])).toMatch(/^There is no command 'chek'/);
});
