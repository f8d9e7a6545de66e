import type { Change } from './edit.ts';

/** Forty ways in which what is written stops being true, those included that no rule can see. */
export const DRIFTS: readonly Change[] = [
  // Packages and files that move.
  { name: 'a layer is renamed', edit: (at) => at.move('packages/tickets/service', 'packages/tickets/services') },
  { name: 'a domain is renamed', edit: (at) => at.move('packages/accounts', 'packages/people') },
  { name: 'a util is renamed', edit: (at) => at.move('packages/utils/sleep', 'packages/utils/pause') },
  { name: 'an app is renamed', edit: (at) => at.move('packages/apps/desk', 'packages/apps/help') },
  { name: 'a package is removed', edit: (at) => at.remove('packages/utils/timeout') },
  {
    name: 'a package has another name',
    edit: (at) => at.replace('packages/accounts/types/package.json', '/accounts-types"', '/people-types"'),
  },
  {
    name: 'a source that a page names is moved',
    edit: (at) => at.move('packages/apps/desk/src/open-domains.ts', 'packages/apps/desk/src/wire-domains.ts'),
  },
  {
    name: 'a pattern to follow is moved',
    edit: (at) => at.move('packages/tickets/ui/src/fake-client.ts', 'packages/tickets/ui/src/testing/client.ts'),
  },
  {
    name: 'a page is moved',
    edit: (at) => at.move('docs/guides/from-review-comment-to-rule.md', 'docs/how-to-rule.md'),
  },
  { name: 'an index is renamed', edit: (at) => at.move('docs/decisions/README.md', 'docs/decisions/index.md') },
  { name: 'a page is removed', edit: (at) => at.remove('docs/PLANS.md') },
  { name: 'a configuration is renamed', edit: (at) => at.move('tsconfig.base.json', 'tsconfig.json') },
  // Commands.
  {
    name: 'a command is removed',
    edit: (at) => at.replace('tools/cli/parse-command.ts', "if (name === 'surface')", "if (name === 'exports')"),
  },
  {
    name: 'a command is renamed',
    edit: (at) => at.replace('tools/cli/parse-command.ts', "if (name === 'explain')", "if (name === 'why')"),
  },
  { name: 'a flag is renamed', edit: (at) => at.replace('tools/cli/parse-command.ts', "'dry-run': {", "'preview': {") },
  { name: 'a flag is removed', edit: (at) => at.replace('tools/cli/parse-command.ts', 'edge: text, symbol', 'symbol') },
  { name: 'a script is renamed', edit: (at) => at.replace('package.json', '"desk":', '"serve":') },
  { name: 'a script is removed', edit: (at) => at.replace('package.json', '"setup":', '"install-all":') },
  {
    name: 'a page names a flag that never was',
    edit: (at) => at.append('docs/PLANS.md', '\nThen run `pnpm harness check --fast`.\n'),
  },
  // The architecture and its rules.
  {
    name: 'a layer is called otherwise',
    edit: (at) => at.replace('harness.config.ts', "{ name: 'repo', may", "{ name: 'store', may"),
  },
  {
    name: 'an edge is allowed',
    edit: (at) =>
      at.replace(
        'harness.config.ts',
        "name: 'repo', mayImport: ['utils']",
        "name: 'repo', mayImport: ['providers', 'utils']",
      ),
  },
  {
    name: 'an edge is forbidden',
    edit: (at) =>
      at.replace('harness.config.ts', "mayImport: ['types', 'runtime', 'ui',", "mayImport: ['runtime', 'ui',"),
  },
  { name: 'a rule loses its page', edit: (at) => at.remove('tools/graph-rules/rules/types-stay-pure.md') },
  {
    name: 'a rule is renamed',
    edit: (at) => {
      for (const end of ['.ts', '.test.ts', '.md'])
        at.move(`tools/eslint-rules/rules/no-await-in-loop${end}`, `tools/eslint-rules/rules/no-serial-await${end}`);
    },
  },
  {
    name: 'a test that enforces an invariant is renamed',
    edit: (at) =>
      at.move('packages/providers/http/src/request-json.test.ts', 'packages/providers/http/src/ask.test.ts'),
  },
  {
    name: 'an invariant is added that nothing enforces',
    edit: (at) => at.append('docs/RELIABILITY.md', '- Every job can be run again.\n'),
  },
  {
    name: 'a heading that a rule reads is renamed',
    edit: (at) => at.replace('docs/SECURITY.md', '## Invariants', '## What holds'),
  },
  // Claims that are edited by hand.
  {
    name: 'a generated list is edited',
    edit: (at) => at.replace('docs/generated/rules.md', '- [no-cycles]', '- [no-circles]'),
  },
  {
    name: 'a status is flattered',
    edit: (at) => at.replace('docs/design-docs/README.md', '| draft |', '| verified |'),
  },
  {
    name: 'a link has a dead anchor',
    edit: (at) => at.append('docs/DESIGN.md', '\nSee [the gate](../ARCHITECTURE.md#gate).\n'),
  },
  { name: 'nobody owns a page', edit: (at) => at.replace('docs/DESIGN.md', '"@acme/harness-owners"', 'everybody') },
  { name: 'a page is added and linked from nowhere', edit: (at) => at.write('docs/generated/notes.md', '# Notes\n') },
  { name: 'the map grows', edit: (at) => at.append('AGENTS.md', '- One more thing.\n'.repeat(50)) },
  {
    name: 'one client is told more than others',
    edit: (at) => at.append('CLAUDE.md', '\nAlways use the Task tool.\n'),
  },
  { name: 'the copy of a skill is edited', edit: (at) => at.append('.claude/skills/land/SKILL.md', '\nForce-push.\n') },
  {
    name: 'a setting is renamed',
    edit: (at) => at.replace('packages/accounts/config/README.md', '`ACCOUNTS_DATABASE`', '`ACCOUNTS_DB`'),
  },
  // What no rule sees: a value, or the name of a function, in a sentence.
  {
    name: 'a default is changed',
    edit: (at) => at.replace('packages/apps/desk/src/read-desk-config.ts', 'default(4600)', 'default(4700)'),
  },
  {
    name: 'a limit is changed',
    edit: (at) => at.replace('packages/tickets/types/src/comment.ts', '.max(5000', '.max(2000'),
  },
  {
    name: 'the ceiling is raised',
    edit: (at) => at.replace('harness.config.ts', 'ceilingSeconds: 60', 'ceilingSeconds: 90'),
  },
  {
    name: 'a function is renamed',
    edit: (at) => at.replace('packages/providers/http/src/index.ts', 'requestJson', 'askForJson'),
  },
];
