import type { Change } from './edit.ts';

/** Twenty harmless edits more, written together with the fresh drifts. */
export const FRESH_HARMLESS: readonly Change[] = [
  {
    name: 'functions of the platform are named',
    edit: (at) =>
      at.append(
        'docs/DESIGN.md',
        '\nCopy with `structuredClone()`, wait with `Promise.allSettled()`, ask `Date.now()`.\n',
      ),
  },
  {
    name: 'functions of a dependency are named',
    edit: (at) =>
      at.append(
        'docs/DESIGN.md',
        '\nSchemas are `z.strictObject()`, tests `expect().toBe()`, effects `useEffect()`.\n',
      ),
  },
  {
    name: 'flags of other programs are named',
    edit: (at) =>
      at.append('docs/DESIGN.md', '\n`git commit --amend`, `tar --strip-components 1`, `node --watch`, `--inspect`.\n'),
  },
  {
    name: 'a constant that no page names is changed',
    edit: (at) =>
      at.replace('packages/providers/http/src/request-json.ts', 'FIRST_PAUSE_MS = 200', 'FIRST_PAUSE_MS = 250'),
  },
  {
    name: 'a function inside a module is renamed',
    edit: (at) => {
      at.replace('packages/apps/desk/src/open-domains.ts', 'await openAll(options)', 'await openEach(options)');
      at.replace('packages/apps/desk/src/open-domains.ts', 'const openAll =', 'const openEach =');
    },
  },
  {
    name: 'a number is told that is no limit',
    edit: (at) =>
      at.append('docs/PRODUCT_SENSE.md', '\nIn 2025 we watched 30 people for 45 minutes, 350 tickets in all.\n'),
  },
  {
    name: 'a note for editors is hidden in a page',
    edit: (at) => at.append('docs/PRODUCT_SENSE.md', '\n<!-- Say more about colours here. -->\n'),
  },
  {
    name: 'packages of others are named',
    edit: (at) => at.append('docs/DESIGN.md', '\nNot `lodash`, not `@tanstack/query`, not `left-pad@1.3.0`.\n'),
  },
  {
    name: 'a heading with signs is linked',
    edit: (at) => at.append('docs/DESIGN.md', '\n## Naïve & "quick"\n\nSee [above](#naïve--quick).\n'),
  },
  {
    name: 'a link is given by reference',
    edit: (at) => at.append('docs/DESIGN.md', '\nSee [the plans][plans].\n\n[plans]: PLANS.md\n'),
  },
  {
    name: 'commands of other programs stand in a block',
    edit: (at) =>
      at.append(
        'docs/RELIABILITY.md',
        '\n```sh\nkubectl get pods -n desk\nsqlite3 .data/tickets.sqlite ".tables"\n```\n',
      ),
  },
  {
    name: 'settings of others stand in a block',
    edit: (at) =>
      at.append('docs/RELIABILITY.md', '\n```json\n{ "extends": "./base.json", "files": ["src/none.ts"] }\n```\n'),
  },
  {
    name: 'an error of the system is quoted',
    edit: (at) =>
      at.append('docs/RELIABILITY.md', "\nIt may say `ENOENT: no such file or directory, open '/tmp/x.json'`.\n"),
  },
  {
    name: 'a pattern of paths is named',
    edit: (at) => at.append('docs/DESIGN.md', '\nSchemas live in `packages/*/types/src/*.ts`.\n'),
  },
  {
    name: 'a script is added',
    edit: (at) => at.replace('package.json', '"format":', '"lint": "oxlint",\n    "format":'),
  },
  {
    name: 'a flag is added',
    edit: (at) =>
      at.replace(
        'tools/cli/parse-command.ts',
        'options: { write: flag, json: flag }',
        'options: { write: flag, json: flag, quiet: flag }',
      ),
  },
  {
    name: 'a debt is owed by hand',
    edit: (at) =>
      at.replace(
        'docs/exec-plans/tech-debt-tracker.md',
        '\n\n## What the grades',
        '\n| TD-4 | Comments have no drafts | typed text is lost | a test reloads the page |\n\n## What the grades',
      ),
  },
  {
    name: 'a skill is edited with its copy',
    edit: (at) => {
      for (const folder of ['.agents', '.claude'])
        at.replace(`${folder}/skills/land/SKILL.md`, 'Repeat until it is in main;', 'Go on until it is in main;');
    },
  },
  {
    name: 'a closed plan says what was once',
    edit: (at) =>
      at.append(
        'docs/exec-plans/completed/reference-slice.md',
        '\nThe first try, `packages/desk/server.ts`, was thrown away.\n',
      ),
  },
  {
    name: 'a step of a plan is done',
    edit: (at) => at.replace('docs/exec-plans/active/make-it-yours.md', '- [ ] Require', '- [x] Require'),
  },
];
