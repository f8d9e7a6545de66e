import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFloor } from './write-floor.ts';

const CONFIG = readFileSync(join(import.meta.dirname, '../../oxlint.config.ts'), 'utf8');

test('the floor has the rules of oxlint, and nothing of ours', () => {
  const floor = writeFloor(CONFIG, './noop.mjs');
  expect(floor).toContain("jsPlugins: ['./noop.mjs']");
  expect(floor).toContain("categories: { correctness: 'error', suspicious: 'error' }");
  expect(floor).not.toMatch(/eslint-rules|harness\.config|deriveOptions/);
});

test('a configuration that is written in another way is refused', () => {
  expect(() => writeFloor(CONFIG.replace('jsPlugins', 'plugins2'), './noop.mjs')).toThrow('has nothing like');
});
