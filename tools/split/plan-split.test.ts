import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';
import { drawSplit } from './draw-surroundings.ts';

const DIR = 'packages/tickets/repo';
const USER = 'packages/tickets/service/src/index.ts';

/** Two things that need nothing of each other, each with a test, and somebody who needs both. */
const TWO = {
  [`${DIR}/src/index.ts`]:
    "export { openTickets } from './open-tickets.ts';\nexport { openComments } from './open-comments.ts';\n",
  [`${DIR}/src/open-tickets.ts`]: `import { table } from './table.ts';\nexport const openTickets = () => table;\n${'//\n'.repeat(40)}`,
  [`${DIR}/src/table.ts`]: "export const table = 'tickets';\n",
  [`${DIR}/src/open-tickets.test.ts`]: "import { openTickets } from '@acme/tickets-repo';\nopenTickets();\n",
  [`${DIR}/src/open-comments.ts`]:
    "import { rows } from './comment-rows.ts';\nexport const openComments = () => rows;\n",
  [`${DIR}/src/comment-rows.ts`]: 'export const rows = [];\n',
  [`${DIR}/src/open-comments.test.ts`]: "import { openComments } from '@acme/tickets-repo';\nopenComments();\n",
  [USER]:
    "import { openComments, openTickets } from '@acme/tickets-repo';\nexport const all = [openComments, openTickets];\n",
};

const splitOf = (drawing: Record<string, string>, named = 'tickets/repo', as?: string) => {
  const split = drawSplit(drawing, named, as === undefined ? {} : { as });
  if (typeof split === 'string') throw new Error(split);
  return split;
};

const failureOf = (drawing: Record<string, string>, named = 'tickets/repo', as?: string): string => {
  const split = drawSplit(drawing, named, as === undefined ? {} : { as });
  return typeof split === 'string' ? split : 'it was split';
};

test('a package of two components comes apart between them, and tests follow their sources', () => {
  const { plan } = splitOf(TWO);
  expect(plan.part).toEqual({
    dir: 'packages/tickets/repo-comments',
    name: '@acme/tickets-repo-comments',
    files: ['src/comment-rows.ts', 'src/open-comments.test.ts', 'src/open-comments.ts'],
  });
  expect(plan.old.files).toEqual(['src/open-tickets.test.ts', 'src/open-tickets.ts', 'src/table.ts']);
  expect(plan.needs).toBeUndefined();
});

test('each front door hands on what is behind it', () => {
  const { read } = splitOf(TWO);
  expect(read(`${DIR}/src/index.ts`)).toBe("export { openTickets } from './open-tickets.ts';\n");
  expect(read(`${DIR}-comments/src/index.ts`)).toBe("export { openComments } from './open-comments.ts';\n");
  expect(read(`${DIR}-comments/surface.txt`)).toBe('value `openComments`\n');
});

test('who imports both imports each from its own package, and declares both', () => {
  const { read, plan } = splitOf(TWO);
  expect(read(USER)).toContain(
    "import { openComments } from '@acme/tickets-repo-comments';\nimport { openTickets } from '@acme/tickets-repo';\n",
  );
  const manifest = read('packages/tickets/service/package.json') ?? '';
  expect(JSON.parse(manifest)).toMatchObject({
    dependencies: { '@acme/tickets-repo': 'workspace:*', '@acme/tickets-repo-comments': 'workspace:*' },
  });
  expect(read('packages/tickets/service/tsconfig.json')).toContain('{ "path": "../repo-comments" }');
  expect(plan.importers).toEqual([USER]);
});

test('who imports one of them needs only that one', () => {
  const { read } = splitOf({
    ...TWO,
    [USER]:
      "export { openComments } from '@acme/tickets-repo';\nexport type { openTickets } from '@acme/tickets-types';\n",
    'packages/tickets/types/src/index.ts': 'export const openTickets = 1;\n',
  });
  expect(read(USER)).toContain("export { openComments } from '@acme/tickets-repo-comments';");
  expect(read('packages/tickets/service/package.json')).not.toContain('"@acme/tickets-repo"');
});

test('a test that imports its own package by name follows the names', () => {
  const { read } = splitOf(TWO);
  expect(read(`${DIR}-comments/src/open-comments.test.ts`)).toContain("from '@acme/tickets-repo-comments';");
  expect(read(`${DIR}/src/open-tickets.test.ts`)).toContain("from '@acme/tickets-repo';");
});

/** Comments need a table, which tickets need as well. */
const SHARED = {
  ...TWO,
  [`${DIR}/src/open-comments.ts`]:
    "import { rows } from './comment-rows.ts';\nimport { type Row, table } from './table.ts';\nexport const openComments = (): Row => [rows, table];\n",
  [`${DIR}/src/open-tickets.ts`]: "import { table } from './table.ts';\nexport const openTickets = () => table;\n",
  [`${DIR}/src/table.ts`]: `export const table = 'tickets';\nexport type Row = unknown;\n${'//\n'.repeat(40)}`,
};

test('a file that both need decides the direction, and its front door hands it on', () => {
  const { plan, read } = splitOf(SHARED, 'tickets/repo', 'comments');
  expect(plan.needs).toEqual({
    from: '@acme/tickets-repo-comments',
    to: '@acme/tickets-repo',
    names: ['Row', 'table'],
  });
  expect(read(`${DIR}-comments/src/open-comments.ts`)).toContain(
    "import { type Row, table } from '@acme/tickets-repo';",
  );
  expect(read(`${DIR}/src/index.ts`)).toContain("export { type Row, table } from './table.ts';");
});

test('files that need each other in a cycle move together', () => {
  const { plan } = splitOf({
    ...TWO,
    [`${DIR}/src/comment-rows.ts`]:
      "import type { openComments } from './open-comments.ts';\nexport const rows: (typeof openComments)[] = [];\n",
  });
  expect(plan.part.files).toContain('src/comment-rows.ts');
  expect(plan.part.files).toContain('src/open-comments.ts');
});

/** Two files of comments load each other, which is an error of its own. */
const KNOTTED = {
  ...TWO,
  [`${DIR}/src/comment-rows.ts`]:
    "import { openComments } from './open-comments.ts';\nexport const rows = [() => openComments];\n",
};

test('a cycle that was there before moves with its files', () => {
  expect(splitOf(KNOTTED).plan.part.files).toContain('src/comment-rows.ts');
});

test('packages that needed each other before the split need each other after it', () => {
  const { plan } = splitOf(
    {
      'packages/utils/text/src/index.ts': "export { pad } from './pad.ts';\nexport { trim } from './trim.ts';\n",
      'packages/utils/text/src/pad.ts': "import { line } from '@acme/utils-lines';\nexport const pad = () => line;\n",
      'packages/utils/text/src/trim.ts': 'export const trim = 1;\n',
      'packages/utils/lines/src/index.ts': "import { pad } from '@acme/utils-text';\nexport const line = () => pad;\n",
    },
    'utils/text',
    'cut',
  );
  expect(plan.part).toMatchObject({ dir: 'packages/utils/cut' });
});

test('what only tests need is copied where the tests of both need it', () => {
  const { plan, read } = splitOf({
    ...TWO,
    [`${DIR}/src/fake-clock.ts`]: 'export const clock = 1;\n',
    [`${DIR}/src/open-tickets.test.ts`]:
      "import { clock } from './fake-clock.ts';\nimport { openTickets } from '@acme/tickets-repo';\nopenTickets(clock);\n",
    [`${DIR}/src/open-comments.test.ts`]:
      "import { clock } from './fake-clock.ts';\nimport { openComments } from '@acme/tickets-repo';\nopenComments(clock);\n",
  });
  expect(plan.copied).toEqual(['src/fake-clock.ts']);
  expect(read(`${DIR}/src/fake-clock.ts`)).toBe(read(`${DIR}-comments/src/fake-clock.ts`));
});

test('a mock by path keeps a test and what it mocks together', () => {
  const mocking = {
    ...SHARED,
    [`${DIR}/src/open-comments.test.ts`]: "import { vi } from 'vitest';\nvi.mock('./table.ts');\n",
  };
  const { plan } = splitOf(mocking);
  expect(plan.old.files.includes('src/table.ts')).toBe(plan.old.files.includes('src/open-comments.ts'));
});

test('a util comes apart into two utils', () => {
  const { plan } = splitOf(
    {
      'packages/utils/text/src/index.ts': "export { pad } from './pad.ts';\nexport { trim } from './trim.ts';\n",
      'packages/utils/text/src/pad.ts': 'export const pad = 1;\n',
      'packages/utils/text/src/trim.ts': 'export const trim = 1;\n',
      'packages/utils/lines/src/index.ts': "export { pad } from '@acme/utils-text';\n",
    },
    'utils/text',
    'cut',
  );
  expect(plan.part).toMatchObject({ dir: 'packages/utils/cut', name: '@acme/utils-cut' });
});

test('a page that names a moved file names it where it is now', () => {
  const { read } = splitOf({
    ...TWO,
    'docs/comments.md': `See \`${DIR}/src/comment-rows.ts\`, not \`${DIR}/src/comment-rows.tsx\`.\n`,
  });
  expect(read('docs/comments.md')).toBe(
    `See \`${DIR}-comments/src/comment-rows.ts\`, not \`${DIR}/src/comment-rows.tsx\`.\n`,
  );
});

test('an unknown package is a failure that names one', () => {
  expect(failureOf(TWO, 'tickets/repos')).toBe("unknown-package: There is no package 'tickets/repos'.");
});

test('a package of one file, and one whose files all need each other, say so', () => {
  const one = {
    [`${DIR}/src/index.ts`]: "export { a } from './a.ts';\n",
    [`${DIR}/src/a.ts`]: 'export const a = 1;\n',
  };
  expect(failureOf(one)).toContain('split-whole: packages/tickets/repo has 1 source file');
  const knot = {
    [`${DIR}/src/index.ts`]: "export { a } from './a.ts';\nexport { b } from './b.ts';\n",
    [`${DIR}/src/a.ts`]: "import { b } from './b.ts';\nexport const a = () => b;\n",
    [`${DIR}/src/b.ts`]: "import { a } from './a.ts';\nexport const b = () => a;\n",
  };
  expect(failureOf(knot)).toContain('in a cycle, tests included: src/a.ts → src/b.ts → src/a.ts');
});

test('in a layer of commands no front door hands on what is none, and the file that holds all together is named', () => {
  const service = 'packages/tickets/service/src';
  const tied = {
    [`${service}/index.ts`]: "export { open } from './open.ts';\nexport { close } from './close.ts';\n",
    [`${service}/open.ts`]: "import { missing } from './missing.ts';\nexport const open = () => missing();\n",
    [`${service}/close.ts`]: "import { missing } from './missing.ts';\nexport const close = () => missing();\n",
    [`${service}/missing.ts`]: 'export const missing = () => 1;\n',
  };
  expect(failureOf(tied, 'tickets/service')).toContain(
    "2 of its 3 files are tied to src/missing.ts; src/close.ts runs 'missing'",
  );
});

test('a file that cannot be parsed, and a missing front door, are failures', () => {
  expect(failureOf({ ...TWO, [`${DIR}/src/table.ts`]: 'export const = 1;\n' })).toMatch(
    /^split-unreadable: packages\/tickets\/repo\/src\/table\.ts:1 cannot be read/,
  );
  expect(failureOf({ ...TWO, [`${DIR}/src/index.ts`]: 'export {' })).toMatch(/^split-unreadable: /);
});

test('a name that is taken or cannot be is refused', () => {
  const taken = { ...TWO, 'packages/tickets/repo-comments/src/index.ts': 'export const a = 1;\n' };
  expect(failureOf(taken, 'tickets/repo', 'comments')).toBe('name-taken: packages/tickets/repo-comments exists.');
  expect(failureOf(TWO, 'tickets/repo', 'service')).toContain("name-reserved: 'service' cannot be the name of a part");
  expect(failureOf(TWO, 'tickets/repo', 'Comments')).toContain('name-invalid');
});

test('apps and tools are not split by a command', () => {
  expect(failureOf({ ...TWO, 'packages/apps/desk/src/index.ts': 'export {};\n' }, 'apps/desk')).toContain('split-kind');
});

test('what generators copy is not split', () => {
  const spec = { ...EXAMPLE_SPEC, exemplars: { domain: { path: 'packages/tickets', entity: 'ticket' } } };
  expect(drawSplit(TWO, 'tickets/repo', { spec })).toContain(
    "split-exemplar: packages/tickets/repo is what 'harness new' copies",
  );
});

test('an import of the whole package in another one is named: nobody can tell what it needs', () => {
  const whole = { ...TWO, [USER]: "import * as repo from '@acme/tickets-repo';\nexport const all = { ...repo };\n" };
  expect(failureOf(whole)).toContain(`split-opaque: ${USER}:1 uses '@acme/tickets-repo' as a whole`);
});
