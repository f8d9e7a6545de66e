import { nameOf } from './names.ts';
import { type DrawnFile, idOf } from './record-shape.ts';

/** What ties a domain's entity to that of the hub of its cluster: for the `types` packages that build on another one. */
export const drawLink = (
  scope: string,
  ends: { domain: string; entity: string; hub: string; hubEntity: string; seed: number },
): DrawnFile[] => {
  const [one, other] = [nameOf(ends.entity), nameOf(ends.hubEntity)];
  const source = `
import { ${other.pascal}IdSchema } from '${scope}/${ends.hub}-types';
import { z } from 'zod';
import { ${one.pascal}IdSchema } from './${one.kebab}.ts';

/** Ties a ${one.words} to the ${other.words} that it belongs to. */
export const ${one.pascal}LinkSchema = z.strictObject({
  ${one.camel}Id: ${one.pascal}IdSchema,
  ${other.camel}Id: ${other.pascal}IdSchema,
  reason: z.string().trim().min(1, 'must not be empty').max(${200 + ends.seed}),
  linkedAt: z.iso.datetime(),
});
export type ${one.pascal}Link = z.infer<typeof ${one.pascal}LinkSchema>;
`;
  const tests = `
import { ${one.pascal}LinkSchema } from '${scope}/${ends.domain}-types';
import { expect, test } from 'vitest';

const LINK = {
  ${one.camel}Id: '${idOf(1)}',
  ${other.camel}Id: '${idOf(2)}',
  reason: 'Same customer.',
  linkedAt: '2026-01-31T09:30:00.000Z',
};

test('a link has both ends and a reason', () => {
  expect(${one.pascal}LinkSchema.parse(LINK)).toEqual(LINK);
});

test('a link without a reason is refused', () => {
  expect(${one.pascal}LinkSchema.safeParse({ ...LINK, reason: ' ' }).success).toBe(false);
});
`;
  return [
    { path: `src/${one.kebab}-link.ts`, text: source },
    { path: `src/${one.kebab}-link.test.ts`, text: tests },
  ];
};
