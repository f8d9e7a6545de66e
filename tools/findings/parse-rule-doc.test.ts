import { parseRuleDoc } from '@acme/tools-findings';
import { expect, test } from 'vitest';

const PAGE = `# no-sand

Sand stops the gears.

## ❌ Sand in two files

\`\`\`ts packages/mill/service/src/a.ts
pour('sand');
\`\`\`

\`\`\`json packages/mill/service/data.json
"sand"
\`\`\`

> a.ts pours sand.
>
> data.json holds sand.

## ✅ Oil

\`\`\`ts packages/mill/service/src/a.ts
pour('oil');
\`\`\`

## How to repair

Use oil.
`;

test('a page has a name, a why and the repair', () => {
  expect(parseRuleDoc(PAGE)).toMatchObject({ name: 'no-sand', why: 'Sand stops the gears.', repair: 'Use oil.' });
});

test('the blocks under a heading are one tree, its quoted lines the messages', () => {
  expect(parseRuleDoc(PAGE).examples).toEqual([
    {
      verdict: 'reports',
      title: 'Sand in two files',
      files: {
        'packages/mill/service/src/a.ts': "pour('sand');\n",
        'packages/mill/service/data.json': '"sand"\n',
      },
      messages: ['a.ts pours sand.', 'data.json holds sand.'],
    },
    { verdict: 'passes', title: 'Oil', files: { 'packages/mill/service/src/a.ts': "pour('oil');\n" }, messages: [] },
  ]);
});

test('line ends of Windows do not matter', () => {
  expect(parseRuleDoc(PAGE.replaceAll('\n', '\r\n'))).toEqual(parseRuleDoc(PAGE));
});

test('what a page lacks comes back empty', () => {
  expect(parseRuleDoc('')).toEqual({ name: '', why: '', examples: [], repair: '' });
});
