import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMessage, parseRuleDoc } from '@acme/tools-findings';
import { EXAMPLE_SPEC, placeOf } from '@acme/tools-spec';
import { expect, test } from 'vitest';

// What a message names has to be there: whoever follows it is not sent to nowhere.

const ROOT = join(import.meta.dirname, '..');

const PAGES = ['tools/eslint-rules/rules', 'tools/graph-rules/rules', 'tools/waivers/rules', 'docs/checks'].flatMap(
  (folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
);

/** Every message that a page quotes, with the files of its example. */
const MESSAGES = PAGES.flatMap((page) =>
  parseRuleDoc(readFileSync(join(ROOT, page), 'utf8')).examples.flatMap(({ messages, files }) =>
    messages.map((message) => ({ page, message, files: Object.keys(files), fix: parseMessage(message)?.fix ?? '' })),
  ),
).filter(({ message }) => !message.endsWith('Docs: d'));

const HELP = readFileSync(join(ROOT, 'tools/cli/commands/help.ts'), 'utf8');

test('pages quote messages, and every one has its parts', () => {
  expect(MESSAGES.length).toBeGreaterThan(50);
  expect(MESSAGES.filter(({ message }) => !parseMessage(message)).map(({ message }) => message)).toEqual([]);
});

test('the page that a message names exists', () => {
  const lost = MESSAGES.filter(({ message }) => !existsSync(join(ROOT, parseMessage(message)?.docs ?? 'nowhere')));
  expect(lost.map(({ message }) => message)).toEqual([]);
});

test('a command that a message or a page names exists, with its flags', () => {
  const texts = PAGES.map((page) => readFileSync(join(ROOT, page), 'utf8'));
  const commands = texts.flatMap((text) => [...text.matchAll(/pnpm harness (\w+)([^`.;,]*)/g)]);
  const unknown = commands.filter(([, name = '', rest = '']) => {
    const flags = rest.match(/--[\w-]+/g) ?? [];
    return !HELP.includes(`harness ${name} `) || flags.some((flag) => !HELP.includes(flag));
  });
  expect(commands.length).toBeGreaterThan(5);
  expect(unknown.map(([command]) => command)).toEqual([]);
});

test('a file of the workspace that a fix names is there, or is what the fix asks for', () => {
  const lost = MESSAGES.flatMap(({ fix, files, message }) =>
    [
      ...fix.matchAll(
        /(?<asked>\bwrite )?(?<path>(?:docs|tools|\.github)\/[\w./-]*[\w-]|[\w.-]+\.(?:config\.ts|base\.json|yaml))/g,
      ),
    ]
      .filter(({ groups }) => groups?.['asked'] === undefined)
      .map(({ groups }) => groups?.['path'] ?? '')
      .filter((path) => !existsSync(join(ROOT, path)) && !files.some((file) => file.startsWith(path)))
      .map((path) => ({ path, message })),
  );
  expect(lost).toEqual([]);
});

test('a package that a fix names has a place in the architecture', () => {
  const lost = MESSAGES.flatMap(({ fix, files, message }) =>
    [...fix.matchAll(/(?<![\w@/])packages\/[\w/-]+/g)]
      .map(([path]) => path)
      .filter((path) => !EXAMPLE_SPEC.groups.some(({ folder }) => folder === path))
      .filter((path) => !placeOf(EXAMPLE_SPEC, path) && !files.some((file) => file.startsWith(path)))
      .map((path) => ({ path, message })),
  );
  expect(lost).toEqual([]);
});
