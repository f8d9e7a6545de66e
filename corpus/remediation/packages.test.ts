import type { Finding } from '@acme/tools-findings';
import { expect, test } from 'vitest';
import { edit, type Remedy, told, tryRemedy } from './try-remedy.ts';

// Each test does what the message of an example says, by script: afterwards no rule has anything to say.

const page = (rule: string): string => `tools/graph-rules/rules/${rule}.md`;

/** The findings whose `what` has these words, for their own part of a remedy. */
const about = (findings: readonly Finding[], words: string): Finding[] =>
  findings.filter(({ what }) => what.includes(words));

/** Moves a file to the second of the layers that the message names: the first that may read. */
const moveUp: Remedy = (files, findings) => {
  const { file = '' } = findings[0] ?? {};
  const [, layer = ''] = told(findings, /or move this code to a layer above \(([^)]+)\)/).split(', ');
  return { ...files, [file]: 'export {};\n', [file.replace('/types/', `/${layer}/`)]: files[file] ?? '' };
};

test('types-stay-pure: what needs more is moved to a layer that the message names', () => {
  expect(tryRemedy(page('types-stay-pure'), 'Another dependency, and a module of Node', moveUp)).toEqual([]);
  expect(tryRemedy(page('types-stay-pure'), 'A util that brings more', moveUp)).toEqual([]);
});

test('types-stay-pure: the value is an argument', () => {
  const title = 'A module that does something when it is imported';
  const left = tryRemedy(page('types-stay-pure'), title, (files, findings) => {
    told(findings, /^(take the value as an argument), or/);
    return edit(files, findings[0]?.file ?? '', [
      ['startedAt = Date.now();', 'startedAt = (now: number): number => now;'],
      [/let count = 0;\n/, ''],
      ['(): number => (count += 1)', '(count: number): number => count + 1'],
    ]);
  });
  expect(left).toEqual([]);
});

test('dependency-policy: the page with the fields that the message lists, and an exact version', () => {
  const left = tryRemedy(
    page('dependency-policy'),
    'A dependency without a page, in a range of versions',
    (files, findings) => {
      const missing = about(findings, "'yaml'");
      const fields = told(missing, /siblings: ([\w, ]+), and why/).split(', ');
      const values: Record<string, string> = { owner: 'packages/tickets/types', size: '1 MB' };
      const matter = fields.map((field) => `${field}: ${values[field] ?? `${field} of documents`}\n`).join('');
      const version = told(about(findings, "'zod'"), /^write one, such as (\S+)\.$/);
      return {
        ...edit(files, 'pnpm-workspace.yaml', [['^4.6.7', version]]),
        [told(missing, /^write (\S+) like/)]: `---\n${matter}---\n\nDocuments are read by it.\n`,
      };
    },
  );
  expect(left).toEqual([]);
});

test('dependency-policy: the page about nothing goes, the other is completed', () => {
  const left = tryRemedy(
    page('dependency-policy'),
    'A page that says too little, and one about nothing',
    (files, findings) => {
      const [lost] = about(findings, 'does not have').filter(({ fix }) => fix === 'remove the page.');
      const [, fields = ''] = /does not say ([\w, ]+)\./.exec(about(findings, 'does not say')[0]?.what ?? '') ?? [];
      const { [lost?.file ?? '']: _, ...others } = files;
      const added = fields
        .split(', ')
        .map((field) => `${field}: 1 MB\n`)
        .join('');
      return edit(others, 'docs/dependencies/zod.md', [[/\n---\n\n/, `\n${added}---\n\n`]]);
    },
  );
  expect(left).toEqual([]);
});

test('dependency-policy: one of the two is kept', () => {
  const left = tryRemedy(page('dependency-policy'), 'Two for one purpose', (files, findings) => {
    told(findings, /^(keep one of them)\.$/);
    const { 'docs/dependencies/valibot.md': _, ...others } = files;
    return {
      ...edit(others, 'pnpm-workspace.yaml', [[/ {2}valibot: .*\n/, '']]),
      'packages/tickets/config/src/index.ts': "export { z } from 'zod';\n",
    };
  });
  expect(left).toEqual([]);
});

test('dependency-policy: the override goes', () => {
  const left = tryRemedy(page('dependency-policy'), 'An override', (files, findings) =>
    edit(files, findings[0]?.file ?? '', [
      [/overrides:\n {2}zod: .*\n?/, told(findings, /^remove it(;)/) && 'catalog: {}\n'],
    ]),
  );
  expect(left).toEqual([]);
});

test('reachable-packages: the module is exported from the front door that the message names', () => {
  const left = tryRemedy(page('reachable-packages'), 'A module that nothing imports', (files, findings) => {
    const door = told(findings, /, export it from (\S+), or/);
    return edit(files, `packages/tickets/service/${door}`, [[/^/, "export { close } from './close.ts';\n"]]);
  });
  expect(left).toEqual([]);
});

test('reachable-packages: what only its test imports is removed with it', () => {
  const left = tryRemedy(page('reachable-packages'), 'A module that only its own test imports', (files, findings) => {
    told(findings, /or remove it (with its test)\.$/);
    const own = (findings[0]?.file ?? '').replace('.ts', '.');
    return Object.fromEntries(Object.entries(files).filter(([file]) => !file.startsWith(own)));
  });
  expect(left).toEqual([]);
});

test('reachable-packages: what source and test need is in a file of its own', () => {
  const left = tryRemedy(page('reachable-packages'), 'Source that imports a test', (files, findings) => {
    told(findings, /^move what both need into (a file of its own)/);
    const { 'packages/tickets/service/src/open.test.ts': shared = '', ...others } = files;
    return {
      ...edit(others, findings[0]?.file ?? '', [['./open.test.ts', './title.ts']]),
      'packages/tickets/service/src/title.ts': shared,
      'packages/tickets/service/src/open.test.ts': "import { TITLE } from './title.ts';\n\nTITLE.trim();\n",
    };
  });
  expect(left).toEqual([]);
});

test('reachable-packages: the app imports what the message names', () => {
  const left = tryRemedy(page('reachable-packages'), 'A domain that no app uses, a warning', (files, findings) => {
    const source = told(findings, /^import '([^']+)' in/);
    const app = told(findings, /^import '[^']+' in (\S+),/);
    return edit(files, `${app}/src/index.ts`, [[/^/, `export { sum } from '${source}';\n`]]);
  });
  expect(left).toEqual([]);
});
