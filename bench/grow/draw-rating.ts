import { nameOf } from './names.ts';
import type { DrawnFile } from './record-shape.ts';

/** A helper that services use: a generic table of steps. */
export const drawRating = (scope: string, util: string): DrawnFile[] => {
  const { pascal, kebab, words } = nameOf(util);
  const source = `
/** From \`from\` on, \`value\` applies. */
export interface ${pascal}Step<Value> {
  from: number;
  value: Value;
}

/** The value of the last step that \`amount\` reaches, or \`otherwise\`; \`steps\` may come in any order. */
export const rate${pascal} = <Value>(
  amount: number,
  steps: readonly ${pascal}Step<Value>[],
  otherwise: Value,
): Value => {
  const reached = steps.filter(({ from }) => amount >= from).toSorted((one, other) => other.from - one.from);
  const [highest] = reached;
  return highest ? highest.value : otherwise;
};
`;
  const tests = `
import { rate${pascal} } from '${scope}/utils-${kebab}';
import { expect, test } from 'vitest';

const STEPS = [
  { from: 100, value: 'large' },
  { from: 10, value: 'medium' },
];

test('the ${words} is that of the last step reached', () => {
  expect(rate${pascal}(100, STEPS, 'small')).toBe('large');
  expect(rate${pascal}(99, STEPS, 'small')).toBe('medium');
});

test('below all steps it is the other one', () => {
  expect(rate${pascal}(9, STEPS, 'small')).toBe('small');
});
`;
  const front = `export { rate${pascal}, type ${pascal}Step } from './${kebab}.ts';\n`;
  return [
    { path: `src/${kebab}.ts`, text: source },
    { path: `src/${kebab}.test.ts`, text: tests },
    { path: 'src/index.ts', text: front },
    { path: 'surface.txt', text: `type \`${pascal}Step\`\nvalue \`rate${pascal}\`\n` },
    { path: 'README.md', text: `# ${scope}/utils-${kebab}\n\n\`rate${pascal}\`: what applies from an amount on.\n` },
  ];
};

/** The command of a service that uses the helper. */
export const drawRatingCommand = (scope: string, domain: string, util: string): DrawnFile[] => {
  const { pascal, kebab, words } = nameOf(util);
  const source = `
import { defineCommand } from '${scope}/providers-telemetry';
import { ok } from '${scope}/utils-result';
import { rate${pascal}, type ${pascal}Step } from '${scope}/utils-${kebab}';
import { z } from 'zod';

const STEPS: readonly ${pascal}Step<number>[] = [
  { from: 0, value: 0.05 },
  { from: 1_000, value: 0.04 },
  { from: 25_000, value: 0.025 },
];

/** Gives the ${words} of an amount, in the amount's currency. */
export const quote${pascal} = defineCommand({
  name: '${domain}.quote-${kebab}',
  input: z.strictObject({ amount: z.number().min(0) }),
  run: ({ amount }) => ok(amount * rate${pascal}(amount, STEPS, 0)),
});
`;
  const tests = `
import { quote${pascal} } from '${scope}/${domain}-service';
import { expect, test } from 'vitest';

test('the ${words} falls with the amount', async () => {
  expect(await quote${pascal}.run({ amount: 100 }, undefined)).toEqual({ ok: true, value: 5 });
  expect(await quote${pascal}.run({ amount: 2000 }, undefined)).toEqual({ ok: true, value: 80 });
});

test('an amount below zero is a failure', async () => {
  expect(await quote${pascal}.run({ amount: -1 }, undefined)).toMatchObject({ failure: { code: 'invalid-input' } });
});
`;
  return [
    { path: `src/quote-${kebab}.ts`, text: source },
    { path: `src/quote-${kebab}.test.ts`, text: tests },
  ];
};
