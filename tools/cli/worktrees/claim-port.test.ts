import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimPort, releasePort } from './claim-port.ts';

let folder: string;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'claims ')), 'ports');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

test('two trees have two ports, though neither has written its own yet', () => {
  expect([claimPort(folder, '/one', []), claimPort(folder, '/two', [])]).toEqual([4601, 4602]);
});

test('a port that a tree was given by hand is left to it', () => {
  expect(claimPort(folder, '/one', [4601, 4603])).toBe(4602);
});

test('a port that was given back is taken again, those of others are kept', () => {
  claimPort(folder, '/one', []);
  claimPort(folder, '/two', []);
  releasePort(folder, '/one');
  expect([claimPort(folder, '/three', []), claimPort(folder, '/four', [])]).toEqual([4601, 4603]);
});

test('a tree that was removed by hand leaves its port to the next of its name', () => {
  claimPort(folder, '/one', []);
  claimPort(folder, '/two', []);
  expect(claimPort(folder, '/one', [])).toBe(4601);
});

test('a folder that cannot be is an error, not a port', () => {
  expect(() => claimPort('/dev/null/ports', '/one', [])).toThrow('ENOTDIR');
});
