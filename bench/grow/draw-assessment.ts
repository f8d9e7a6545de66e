import type { Field } from './draw-fields.ts';
import { type DrawnFile, idOf, type RecordShape } from './record-shape.ts';

/** Rules of business over a record, more or fewer of them, and their tests. */
export const drawAssessment = (shape: RecordShape): DrawnFile[] => [
  { path: `src/assess-${shape.one.kebab}.ts`, text: drawSource(shape) },
  { path: `src/assess-${shape.one.kebab}.test.ts`, text: drawTests(shape) },
];

/** Of how many rules a test says that they hold; `docs/benchmarks.md` says why. */
const TESTED_RULES = 4;

interface Rule {
  field: Field;
  reason: string;
  points: number;
  condition: string;
  /** A value for which it holds. */
  example: string;
}

/** Rules that do not hold for the sample of a record. */
const listRules = ({ fields, rules }: RecordShape): Rule[] =>
  Array.from({ length: rules }, (_, index): Rule | undefined => {
    const field = fields[index % fields.length];
    if (!field) return undefined;
    const { condition, example } = describeRule(field, Math.floor(index / fields.length));
    return { field, reason: `${field.kind}-${index + 1}`, points: 1 + ((index * 3) % 7), condition, example };
  }).filter((rule) => rule !== undefined);

const describeRule = (field: Field, round: number): { condition: string; example: string } => {
  const { name, kind, label, max, choices } = field;
  if (kind === 'count' || kind === 'rate') {
    const bound = Math.max(20, Math.floor((max * 2) / 3) + round);
    return { condition: `${name} > ${bound}`, example: String(Math.min(max, bound + 1)) };
  }
  if (kind === 'time') {
    return { condition: `${name} > '2027-0${round + 1}-01'`, example: `'2027-0${round + 2}-01T00:00:00.000Z'` };
  }
  if (kind === 'choice') {
    const choice = choices[1 + (round % (choices.length - 1))] ?? '';
    return { condition: `${name} === '${choice}'`, example: `'${choice}'` };
  }
  return { condition: `${name}.startsWith('${label} of ${round}')`, example: `'${label} of ${round}'` };
};

const drawSource = (shape: RecordShape): string => {
  const { scope, domain, one, many } = shape;
  return `
import { defineCommand } from '${scope}/providers-telemetry';
import { type ${one.pascal}, ${one.pascal}IdSchema } from '${scope}/${domain.kebab}-types';
import { ok } from '${scope}/utils-result';
import { z } from 'zod';
import { ${one.camel}Missing } from './${one.kebab}-missing.ts';
import type { ${many.pascal}Dependencies } from './${many.kebab}-dependencies.ts';

interface Rule {
  reason: string;
  points: number;
  holds: (${one.camel}: ${one.pascal}) => boolean;
}

const RULES: readonly Rule[] = [
${listRules(shape)
  .map(
    ({ field, reason, points, condition }) => `  {
    reason: '${reason}',
    points: ${points},
    holds: ({ ${field.name} }) => ${condition},
  },`,
  )
  .join('\n')}
];

const BANDS = [
  { above: 20, band: 'severe' },
  { above: 5, band: 'raised' },
] as const;

/** Gives the points of a ${one.words}, the rules that gave them, and the band in which it falls. */
export const assess${one.pascal} = defineCommand({
  name: '${domain.kebab}.assess-${one.kebab}',
  input: z.strictObject({ ${one.camel}Id: ${one.pascal}IdSchema }),
  run: ({ ${one.camel}Id: id }, { repo }: ${many.pascal}Dependencies) => {
    const found = repo.find(id);
    if (!found) return ${one.camel}Missing(id);
    const applied = RULES.filter(({ holds }) => holds(found));
    const points = applied.reduce((sum, rule) => sum + rule.points, 0);
    const band = BANDS.find(({ above }) => points > above)?.band ?? 'plain';
    return ok({ id, points, band, reasons: applied.map(({ reason }) => reason) });
  },
});
`;
};

const drawTests = (shape: RecordShape): string => {
  const { scope, domain, one, many } = shape;
  const id = `${one.camel}Id`;
  const tested = listRules(shape).slice(0, TESTED_RULES);
  return `
import { assess${one.pascal} } from '${scope}/${domain.kebab}-service';
import { beforeEach, expect, test } from 'vitest';
import { fake${many.pascal}Dependencies, fileOne${one.pascal} } from './fake-${many.kebab}.ts';

let dependencies = fake${many.pascal}Dependencies();
beforeEach(() => {
  dependencies = fake${many.pascal}Dependencies();
});

test('an ordinary ${one.words} has no points', async () => {
  const ${id} = await fileOne${one.pascal}(dependencies);
  expect(await assess${one.pascal}.run({ ${id} }, dependencies)).toEqual({
    ok: true,
    value: { id: ${id}, points: 0, band: 'plain', reasons: [] },
  });
});

test('a ${one.words} that is missing is a failure', async () => {
  expect(await assess${one.pascal}.run({ ${id}: '${idOf(9)}' }, dependencies)).toMatchObject({
    failure: { code: '${one.kebab}-missing' },
  });
});
${tested
  .map(
    ({ field, reason, example }) => `
test('${field.label.toLowerCase()} ${example.replaceAll("'", '')} gives points: ${reason}', async () => {
  const ${id} = await fileOne${one.pascal}(dependencies, { ${field.name}: ${example} });
  expect(await assess${one.pascal}.run({ ${id} }, dependencies)).toMatchObject({
    value: { reasons: expect.arrayContaining(['${reason}']) },
  });
});
`,
  )
  .join('')}`;
};
