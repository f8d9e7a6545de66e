import { expect, test } from 'vitest';
import { parsePorcelain } from './parse-porcelain.ts';

const hash = 'a'.repeat(40);
const entry = (path: string): string => `1 .M N... 100644 100644 100644 ${hash} ${hash} ${path}`;

test('the branch and what changed, names with spaces too', () => {
  const text = `# branch.oid ${hash}\0# branch.head main\0${entry('a b.ts')}\0? new 🎫.md\0`;
  expect(parsePorcelain(text)).toEqual({ branch: 'main', changed: ['a b.ts', 'new 🎫.md'] });
});

test('what was renamed counts once, under its new name', () => {
  const renamed = `2 R. N... 100644 100644 100644 ${hash} ${hash} R100 new.ts\0old.ts\0`;
  expect(parsePorcelain(`${renamed}${entry('c.ts')}\0`).changed).toEqual(['new.ts', 'c.ts']);
});

test('a conflict counts, and no branch is none', () => {
  const unmerged = `u UU N... 100644 100644 100644 100644 ${hash} ${hash} ${hash} both.ts\0`;
  expect(parsePorcelain(`# branch.head (detached)\0${unmerged}`)).toEqual({ branch: 'detached', changed: ['both.ts'] });
});
