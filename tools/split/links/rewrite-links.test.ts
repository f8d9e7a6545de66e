import { expect, test } from 'vitest';
import { readFrontDoor } from './read-front-door.ts';
import { readLinks } from './read-links.ts';
import { rewriteLinks, type Route } from './rewrite-links.ts';

/** `b` and what begins with it has moved from 'old' to 'new', where `bold` is called `brave`. */
const ROUTE: Route = {
  homeOf: (name) => ({ specifier: name.startsWith('b') ? 'new' : 'old', name: name === 'bold' ? 'brave' : name }),
  all: ['old', 'new'],
  alias: 'more',
};

/** The rewritten text, or the form of the link that cannot be told apart. */
const rewritten = (text: string): string => {
  const links = readLinks('a.tsx', text) ?? [];
  const done = rewriteLinks(text, links, ({ specifier }) => (specifier === 'old' ? ROUTE : undefined));
  return done.ok ? done.text : done.link.form;
};

test('an import of what stays is left as it is, other modules too', () => {
  const text = 'import { a } from "old";\nimport { b } from \'./b.ts\';\n';
  expect(rewritten(text)).toBe(text);
});

test('an import of both is two, with types and local names', () => {
  expect(rewritten("import { a, type b as B } from 'old';")).toBe(
    "import { a } from 'old';\nimport type { b as B } from 'new';",
  );
  expect(rewritten("import type { a, b } from 'old';")).toBe(
    "import type { a } from 'old';\nimport type { b } from 'new';",
  );
});

test('a name that is another one there is imported under its own here', () => {
  expect(rewritten("import { bold } from 'old';")).toBe("import { brave as bold } from 'new';");
});

test('re-exports are parted like imports, and one of everything is two', () => {
  expect(rewritten("export { a, b as c } from 'old';")).toBe("export { a } from 'old';\nexport { b as c } from 'new';");
  expect(rewritten("export * from 'old';")).toBe("export * from 'old';\nexport * from 'new';");
});

test('an import for its effect stays one of both', () => {
  expect(rewritten("import 'old';")).toBe("import 'old';\nimport 'new';");
});

test('a namespace of which members are taken is two', () => {
  expect(rewritten("import * as old from 'old';\nold.a(old.b, <old.box />);")).toBe(
    "import * as old from 'old';\nimport * as more from 'new';\nold.a(more.b, <more.box />);",
  );
  expect(rewritten("import * as old from 'old';\nold.b();")).toBe("import * as old from 'new';\nold.b();");
});

test('a namespace that is used as a whole cannot be told apart', () => {
  expect(rewritten("import * as old from 'old';\nconst { a } = old;")).toBe('opaque');
  expect(rewritten("export * as old from 'old';")).toBe('opaque');
});

test('what is loaded later is parted where its names are written down', () => {
  expect(rewritten("const { a, b: c } = await import('old');")).toBe(
    "const { a } = await import('old'),\n  { b: c } = await import('new');",
  );
  expect(rewritten("const { b } = require('old');")).toBe("const { b } = require('new');");
  expect(rewritten("(await import('old')).b();")).toBe("(await import('new')).b();");
  expect(rewritten("import('old').then(({ b }) => b());")).toBe("import('new').then(({ b }) => b());");
});

test('what is loaded later as a whole cannot be told apart', () => {
  expect(rewritten("const all = await import('old');")).toBe('opaque');
  expect(rewritten("const { a, ...rest } = await import('old');")).toBe('opaque');
});

test('an import type is one of where its name is', () => {
  expect(rewritten("type B = import('old').b.Part;")).toBe("type B = import('new').b.Part;");
  expect(rewritten("type All = typeof import('old');")).toBe('opaque');
});

test('a mock without a factory mocks both', () => {
  expect(rewritten("vi.mock('old');")).toBe("vi.mock('old');\nvi.mock('new');");
});

test('a mock that gives an object gives each module its own', () => {
  expect(rewritten("vi.mock('old', () => ({ a: 1, b: 2 }));")).toBe(
    "vi.mock('old', () => ({ a: 1 }));\nvi.mock('new', () => ({ b: 2 }));",
  );
});

test('a mock that gives more than names is given to both, whatever it names within', () => {
  const mock = (name: string): string =>
    `vi.mock('${name}', async (load) => ({ ...(await load<typeof import('${name}')>()), b: 1 }));`;
  expect(rewritten(mock('old'))).toBe(`${mock('old')}\n${mock('new')}`);
});

test('a front door is what it hands on, with the comment above, and the rest', () => {
  const text =
    "// Of b.\nexport { b } from './b.ts';\nexport * from './c.ts';\nexport { x } from 'other';\nconst y = 1;\n";
  const door = readFrontDoor('index.ts', text);
  expect(door?.handings.map(({ start, end }) => text.slice(start, end))).toEqual([
    "// Of b.\nexport { b } from './b.ts';",
    "export * from './c.ts';",
  ]);
  expect(door?.others.map(({ start, end }) => text.slice(start, end))).toEqual([
    "export { x } from 'other';",
    'const y = 1;',
  ]);
});
