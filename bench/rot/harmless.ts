import type { Change } from './edit.ts';

/** Twenty edits after which everything that is written is still true. */
export const HARMLESS: readonly Change[] = [
  {
    name: 'a word is corrected',
    edit: (at) => at.replace('docs/DESIGN.md', 'no rule says it', 'none of the rules says it'),
  },
  { name: 'a paragraph is broken otherwise', edit: (at) => at.replace('docs/PLANS.md', ', so that', ',\nso that') },
  { name: 'a heading is added', edit: (at) => at.append('docs/DESIGN.md', '\n## Errors\n\nSay what to do.\n') },
  { name: 'a file is added', edit: (at) => at.write('packages/utils/sleep/src/pause.ts', 'export const pause = 1;\n') },
  {
    name: 'a comment is added',
    edit: (at) => at.append('packages/utils/sleep/src/sleep.ts', '// See `docs/nowhere.md`.\n'),
  },
  {
    name: 'a function that no page names is renamed',
    edit: (at) => at.replace('packages/apps/desk/src/seed.ts', 'const post', 'const send'),
  },
  {
    name: 'a page is added, owned and linked',
    edit: (at) => {
      const fields = '---\nowner: "@acme/harness-owners"\nstatus: draft\nreviewed: 2026-11-22\ncovers: []\n---\n\n';
      at.write('docs/guides/first-day.md', `${fields}# The first day\n`);
      at.append('docs/README.md', '\n[The first day](guides/first-day.md)\n');
    },
  },
  {
    name: 'a record names what is gone',
    edit: (at) => at.append('docs/decisions/001-the-repository-is-the-template.md', '\nOnce in `packages/apps/old`.\n'),
  },
  {
    name: 'other hosts are linked',
    edit: (at) => at.append('docs/DESIGN.md', '\n[A](https://example.com/#nothing)\n'),
  },
  {
    name: 'an example is shown',
    edit: (at) => at.append('docs/DESIGN.md', "\n```ts packages/billing/types/src/sum.ts\nimport './gone.ts';\n```\n"),
  },
  {
    name: 'somebody is quoted',
    edit: (at) => at.append('docs/DESIGN.md', '\n> It was `packages/apps/old/main.ts`.\n'),
  },
  {
    name: 'media types and routes are named',
    edit: (at) => at.append('docs/SECURITY.md', '\n`text/html`, `/api/tickets`, `a/b`.\n'),
  },
  {
    name: 'commands of other programs are named',
    edit: (at) =>
      at.append('docs/DESIGN.md', '\n`git rebase -i`, `docker run x`, `pnpm add zod`, `npx vitest run <file>`.\n'),
  },
  {
    name: 'a command is named with what stands for values',
    edit: (at) => at.append('docs/DESIGN.md', '\n`pnpm harness waive <rule> <path> --reason … --owner @team …`\n'),
  },
  {
    name: 'an anchor of GitHub is linked',
    edit: (at) => at.append('docs/DESIGN.md', '\n[x](../ARCHITECTURE.md#what-each-layer-is-for) [y](#design)\n'),
  },
  {
    name: 'a table is added',
    edit: (at) => at.append('docs/SECURITY.md', '\n| a | b |\n| --- | --- |\n| `x` | [y](README.md) |\n'),
  },
  {
    name: 'a review is dated',
    edit: (at) => at.replace('docs/DESIGN.md', 'reviewed: 2026-11-22', 'reviewed: 2026-11-21'),
  },
  {
    name: 'an invariant is added with its enforcer',
    edit: (at) => at.append('docs/RELIABILITY.md', '- Files are short. Enforced by `max-file-lines`.\n'),
  },
  {
    name: 'what is built and installed is named',
    edit: (at) => at.append('docs/DESIGN.md', '\n`node_modules/.bin`, `dist/web`, `.nx/harness`\n'),
  },
  {
    name: 'a package page is added with its sidecar',
    edit: (at) => {
      at.write('packages/tickets/AGENTS.md', '# Tickets\n\nRead `service/src/open-ticket.ts` first.\n');
      at.write('packages/tickets/CLAUDE.md', '@AGENTS.md\n');
    },
  },
];
