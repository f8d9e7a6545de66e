import { drawAssessment } from './draw-assessment.ts';
import { sampleOf } from './draw-fields.ts';
import { ACCOUNT, type DrawnFile, idOf, NOW, type RecordShape } from './record-shape.ts';

/** What can be done with a record, a command each, for the `service` package. */
export const drawService = (shape: RecordShape): DrawnFile[] => {
  const { one, many } = shape;
  return [
    { path: `src/${many.kebab}-dependencies.ts`, text: drawDependencies(shape) },
    { path: `src/${one.kebab}-missing.ts`, text: drawMissing(shape) },
    { path: `src/file-${one.kebab}.ts`, text: drawFile(shape) },
    { path: `src/find-${one.kebab}.ts`, text: drawFind(shape) },
    { path: `src/list-${many.kebab}.ts`, text: drawList(shape) },
    { path: `src/compare-${many.kebab}.ts`, text: drawCompare(shape) },
    { path: `src/revise-${one.kebab}.ts`, text: drawRevise(shape) },
    { path: `src/summarize-${many.kebab}.ts`, text: drawSummarize(shape) },
    { path: `src/fake-${many.kebab}.ts`, text: drawFake(shape) },
    { path: `src/revise-${one.kebab}.test.ts`, text: drawReviseTests(shape) },
    { path: `src/summarize-${many.kebab}.test.ts`, text: drawSummarizeTests(shape) },
    ...drawAssessment(shape),
  ];
};

const drawDependencies = ({ scope, domain, many }: RecordShape): string => `
import type { ${many.pascal}Repo } from '${scope}/${domain.kebab}-repo';
import type { Clock } from '${scope}/providers-clock';

/** What the commands over ${many.words} need from outside. */
export interface ${many.pascal}Dependencies {
  repo: ${many.pascal}Repo;
  clock: Clock;
  /** A new UUID at each call. */
  newId: () => string;
}
`;

const drawMissing = ({ scope, domain, one }: RecordShape): string => `
import type { ${one.pascal}Id } from '${scope}/${domain.kebab}-types';
import { fail, type Result } from '${scope}/utils-result';

export const ${one.camel}Missing = (id: ${one.pascal}Id): Result<never, '${one.kebab}-missing'> =>
  fail('${one.kebab}-missing', \`No ${one.words} has the id \${id}.\`);
`;

const drawFile = ({ scope, domain, one, many }: RecordShape): string => `
import { defineCommand } from '${scope}/providers-telemetry';
import { type ${one.pascal}, ${one.pascal}IdSchema, New${one.pascal}Schema } from '${scope}/${domain.kebab}-types';
import { fail, ok } from '${scope}/utils-result';
import type { ${many.pascal}Dependencies } from './${many.kebab}-dependencies.ts';

/** Gives the new ${one.words}, a draft from now on. */
export const file${one.pascal} = defineCommand({
  name: '${domain.kebab}.file-${one.kebab}',
  input: New${one.pascal}Schema,
  run: (fields, { repo, clock, newId }: ${many.pascal}Dependencies) => {
    const ${one.camel}: ${one.pascal} = {
      ...fields,
      id: ${one.pascal}IdSchema.parse(newId()),
      stage: 'draft',
      filedAt: clock.now().toISOString(),
    };
    return repo.insert(${one.camel}) ? ok(${one.camel}) : fail('${one.kebab}-known', 'It is filed already.');
  },
});
`;

const drawFind = ({ scope, domain, one, many }: RecordShape): string => `
import { defineCommand } from '${scope}/providers-telemetry';
import { ${one.pascal}IdSchema } from '${scope}/${domain.kebab}-types';
import { ok } from '${scope}/utils-result';
import { z } from 'zod';
import { ${one.camel}Missing } from './${one.kebab}-missing.ts';
import type { ${many.pascal}Dependencies } from './${many.kebab}-dependencies.ts';

export const find${one.pascal} = defineCommand({
  name: '${domain.kebab}.find-${one.kebab}',
  input: z.strictObject({ ${one.camel}Id: ${one.pascal}IdSchema }),
  run: ({ ${one.camel}Id: id }, { repo }: ${many.pascal}Dependencies) => {
    const ${one.camel} = repo.find(id);
    return ${one.camel} ? ok(${one.camel}) : ${one.camel}Missing(id);
  },
});
`;

const drawList = ({ scope, domain, one, many }: RecordShape): string => `
import { defineCommand } from '${scope}/providers-telemetry';
import { ${one.pascal}StageSchema } from '${scope}/${domain.kebab}-types';
import { ok } from '${scope}/utils-result';
import { z } from 'zod';
import type { ${many.pascal}Dependencies } from './${many.kebab}-dependencies.ts';

/** Gives all ${many.words}, or those at one stage, oldest first. */
export const list${many.pascal} = defineCommand({
  name: '${domain.kebab}.list-${many.kebab}',
  input: z.strictObject({ stage: ${one.pascal}StageSchema.optional() }),
  run: ({ stage }, { repo }: ${many.pascal}Dependencies) => ok(repo.list(stage)),
});
`;

const drawCompare = ({ scope, domain, one, many, fields }: RecordShape): string => `
import type { ${one.pascal}Change, New${one.pascal} } from '${scope}/${domain.kebab}-types';

const compareOne = <Key extends keyof New${one.pascal}>(
  field: Key,
  before: New${one.pascal},
  after: New${one.pascal},
): ${one.pascal}Change<Key>[] =>
  before[field] === after[field] ? [] : [{ field, before: before[field], after: after[field] }];

/** The fields in which two ${many.words} differ, in the order in which they are declared. */
export const compare${many.pascal} = (before: New${one.pascal}, after: New${one.pascal}): ${one.pascal}Change[] => [
${fields.map(({ name }) => `  ...compareOne('${name}', before, after),`).join('\n')}
  ...compareOne('ownerId', before, after),
];
`;

const drawRevise = ({ scope, domain, one, many }: RecordShape): string => `
import { defineCommand } from '${scope}/providers-telemetry';
import { ${one.pascal}IdSchema, New${one.pascal}Schema } from '${scope}/${domain.kebab}-types';
import { fail, ok } from '${scope}/utils-result';
import { z } from 'zod';
import { compare${many.pascal} } from './compare-${many.kebab}.ts';
import { ${one.camel}Missing } from './${one.kebab}-missing.ts';
import type { ${many.pascal}Dependencies } from './${many.kebab}-dependencies.ts';

/** Gives what changed. A ${one.words} that is settled stays as it is. */
export const revise${one.pascal} = defineCommand({
  name: '${domain.kebab}.revise-${one.kebab}',
  input: z.strictObject({ ${one.camel}Id: ${one.pascal}IdSchema, fields: New${one.pascal}Schema }),
  run: ({ ${one.camel}Id: id, fields }, { repo }: ${many.pascal}Dependencies) => {
    const found = repo.find(id);
    if (!found) return ${one.camel}Missing(id);
    if (found.stage === 'settled') return fail('${one.kebab}-settled', 'What is settled is not revised.');
    const changes = compare${many.pascal}(found, fields);
    if (changes.length > 0) repo.replace(id, fields);
    return ok(changes);
  },
});
`;

const drawSummarize = ({ scope, domain, one, many, fields }: RecordShape): string => {
  const counted = fields.filter(({ kind }) => kind === 'count' || kind === 'rate');
  return `
import { defineCommand } from '${scope}/providers-telemetry';
import type { ${one.pascal}, ${one.pascal}Stage, ${one.pascal}Summary } from '${scope}/${domain.kebab}-types';
import { ok } from '${scope}/utils-result';
import { z } from 'zod';
import type { ${many.pascal}Dependencies } from './${many.kebab}-dependencies.ts';

type Counted = ${counted.map(({ name }) => `'${name}'`).join(' | ')};

const countAt = (all: readonly ${one.pascal}[], stage: ${one.pascal}Stage): number =>
  all.filter((each) => each.stage === stage).length;

const sum = (all: readonly ${one.pascal}[], field: Counted): number =>
  all.reduce((total, each) => total + each[field], 0);

/** What all ${many.words} come to. */
export const summarize${many.pascal} = defineCommand({
  name: '${domain.kebab}.summarize-${many.kebab}',
  input: z.strictObject({}),
  run: (_nothing, { repo }: ${many.pascal}Dependencies) => {
    const all = repo.list();
    const summary: ${one.pascal}Summary<Counted> = {
      total: all.length,
      byStage: {
        draft: countAt(all, 'draft'),
        filed: countAt(all, 'filed'),
        settled: countAt(all, 'settled'),
      },
      sums: {
${counted.map(({ name }) => `        ${name}: sum(all, '${name}'),`).join('\n')}
      },
    };
    return ok(summary);
  },
});
`;
};

const drawFake = ({ scope, domain, one, many, fields }: RecordShape): string => `
import { open${many.pascal}Repo } from '${scope}/${domain.kebab}-repo';
import { type ${one.pascal}Id, ${one.pascal}IdSchema, type New${one.pascal}, New${one.pascal}Schema } from '${scope}/${domain.kebab}-types';
import { fixedClock } from '${scope}/providers-clock';
import { file${one.pascal} } from './file-${one.kebab}.ts';
import type { ${many.pascal}Dependencies } from './${many.kebab}-dependencies.ts';

/** What a ${one.words} may consist of. */
export const ${one.pascal.toUpperCase()}_FIELDS: New${one.pascal} = New${one.pascal}Schema.parse({
${fields.map((field) => `  ${field.name}: ${sampleOf(field)},`).join('\n')}
  ownerId: '${ACCOUNT}',
});

/** For the tests of the commands: an empty memory and a clock that stands still. */
export const fake${many.pascal}Dependencies = (): ${many.pascal}Dependencies => ({
  repo: open${many.pascal}Repo(':memory:'),
  clock: fixedClock('${NOW}'),
  newId: () => crypto.randomUUID(),
});

/** Files one and gives its id. */
export const fileOne${one.pascal} = async (
  dependencies: ${many.pascal}Dependencies,
  fields: Partial<New${one.pascal}> = {},
): Promise<${one.pascal}Id> => {
  const filed = await file${one.pascal}.run({ ...${one.pascal.toUpperCase()}_FIELDS, ...fields }, dependencies);
  return ${one.pascal}IdSchema.parse(filed.ok && filed.value.id);
};
`;

const testImports = ({ one, many }: RecordShape): string => `
import {
  ${one.pascal.toUpperCase()}_FIELDS,
  fake${many.pascal}Dependencies,
  fileOne${one.pascal},
} from './fake-${many.kebab}.ts';

let dependencies = fake${many.pascal}Dependencies();
beforeEach(() => {
  dependencies = fake${many.pascal}Dependencies();
});
`;

const drawReviseTests = (shape: RecordShape): string => {
  const { scope, domain, one, fields } = shape;
  const id = `${one.camel}Id`;
  return `
import { find${one.pascal}, revise${one.pascal} } from '${scope}/${domain.kebab}-service';
import { beforeEach, expect, test } from 'vitest';${testImports(shape)}
const FIELDS = ${one.pascal.toUpperCase()}_FIELDS;

test('what is the same changes nothing', async () => {
  const ${id} = await fileOne${one.pascal}(dependencies);
  expect(await revise${one.pascal}.run({ ${id}, fields: FIELDS }, dependencies)).toEqual({ ok: true, value: [] });
});

test('what is settled is not revised', async () => {
  const ${id} = await fileOne${one.pascal}(dependencies);
  dependencies.repo.move(${id}, 'settled');
  expect(await revise${one.pascal}.run({ ${id}, fields: FIELDS }, dependencies)).toMatchObject({
    failure: { code: '${one.kebab}-settled' },
  });
});

test('an id that no ${one.words} has is a failure', async () => {
  const ${id} = '${idOf(9)}';
  expect(await revise${one.pascal}.run({ ${id}, fields: FIELDS }, dependencies)).toMatchObject({
    failure: { code: '${one.kebab}-missing' },
  });
  expect(await find${one.pascal}.run({ ${id} }, dependencies)).toMatchObject({
    failure: { code: '${one.kebab}-missing', message: \`No ${one.words} has the id \${${id}}.\` },
  });
});
${fields
  .slice(0, 2)
  .map(
    (field) => `
test('another ${field.label.toLowerCase()} is a change, and is kept', async () => {
  const ${id} = await fileOne${one.pascal}(dependencies);
  const fields = { ...FIELDS, ${field.name}: ${sampleOf(field, 2)} };
  expect(await revise${one.pascal}.run({ ${id}, fields }, dependencies)).toEqual({
    ok: true,
    value: [{ field: '${field.name}', before: ${sampleOf(field)}, after: ${sampleOf(field, 2)} }],
  });
  expect(await find${one.pascal}.run({ ${id} }, dependencies)).toMatchObject({ value: { ${field.name}: ${sampleOf(field, 2)} } });
});
`,
  )
  .join('')}`;
};

const drawSummarizeTests = (shape: RecordShape): string => {
  const { scope, domain, one, many, fields } = shape;
  const counted = fields.filter(({ kind }) => kind === 'count' || kind === 'rate');
  return `
import { file${one.pascal}, list${many.pascal}, summarize${many.pascal} } from '${scope}/${domain.kebab}-service';
import { beforeEach, expect, test } from 'vitest';${testImports(shape)}
test('without ${many.words} everything is zero', async () => {
  expect(await summarize${many.pascal}.run({}, dependencies)).toEqual({
    ok: true,
    value: {
      total: 0,
      byStage: { draft: 0, filed: 0, settled: 0 },
      sums: { ${counted.map(({ name }) => `${name}: 0`).join(', ')} },
    },
  });
});

test('${many.words} are counted by stage and added up', async () => {
  const first = await fileOne${one.pascal}(dependencies);
  await fileOne${one.pascal}(dependencies);
  dependencies.repo.move(first, 'filed');
  expect(await summarize${many.pascal}.run({}, dependencies)).toMatchObject({
    value: {
      total: 2,
      byStage: { draft: 1, filed: 1, settled: 0 },
      sums: {
${counted.map((field) => `        ${field.name}: ${String(Number(sampleOf(field)) * 2)},`).join('\n')}
      },
    },
  });
});

test('they are listed by stage', async () => {
  const first = await fileOne${one.pascal}(dependencies);
  dependencies.repo.move(first, 'filed');
  expect(await list${many.pascal}.run({ stage: 'filed' }, dependencies)).toMatchObject({ value: [{ id: first }] });
  expect(await list${many.pascal}.run({ stage: 'draft' }, dependencies)).toEqual({ ok: true, value: [] });
});

test('an id that is given twice is a failure and keeps the first', async () => {
  const always = { ...dependencies, newId: () => '${idOf(3)}' };
  const first = await file${one.pascal}.run(${one.pascal.toUpperCase()}_FIELDS, always);
  expect(await file${one.pascal}.run(${one.pascal.toUpperCase()}_FIELDS, always)).toMatchObject({
    failure: { code: '${one.kebab}-known' },
  });
  expect(dependencies.repo.list()).toEqual([first.ok && first.value]);
});
`;
};
