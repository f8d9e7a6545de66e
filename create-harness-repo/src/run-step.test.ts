import { expect, test } from 'vitest';
import { formatDuration, runStep } from './run-step.ts';
import type { Screen } from './screen.ts';

const record = (live: boolean): Screen & { text: () => string } => {
  const written: string[] = [];
  return { live, write: (text) => void written.push(text), text: () => written.join('') };
};

test('a plain screen gets one line of a short step', async () => {
  const screen = record(false);
  const value = await runStep(
    screen,
    'writing',
    async () => 3,
    (count) => ({ ok: true, text: `wrote ${count}` }),
  );
  expect(value).toBe(3);
  expect(screen.text()).toMatch(/^✓ wrote 3 \(\d\.\d s\)\n$/);
});

test('a live screen gets the line in place of the moving one', async () => {
  const screen = record(true);
  await runStep(
    screen,
    'writing',
    async () => 0,
    () => ({ ok: true, text: 'wrote' }),
  );
  const [, drawn, done] = screen.text().split('\r\u001B[2K');
  expect(drawn).toBe('⠋ writing (0.0 s)');
  expect(done).toMatch(/^✓ wrote \(\d\.\d s\)\n$/);
});

test('a step that did not succeed is crossed', async () => {
  const screen = record(false);
  await runStep(
    screen,
    'checking',
    async () => 1,
    (code) => ({ ok: code === 0, text: 'checked' }),
  );
  expect(screen.text()).toMatch(/^✗ checked/);
});

test('a step that throws is crossed, and throws', async () => {
  const screen = record(false);
  const work = () => Promise.reject(new Error('broken'));
  await expect(runStep(screen, 'writing', work, () => ({ ok: true, text: '' }))).rejects.toThrow('broken');
  expect(screen.text()).toMatch(/^✗ writing/);
});

test('a short time has a decimal', () => expect(formatDuration(9_940)).toBe('9.9 s'));
test('a long time has none', () => expect(formatDuration(9_960)).toBe('10 s'));
