import type { Change } from './edit.ts';

/** Forty drifts more, written without a look at the rules and before these were extended; the rules are not tuned on them first. */
export const FRESH_DRIFTS: readonly Change[] = [
  // Packages and files that move.
  {
    name: 'a provider is renamed',
    edit: (at) => at.move('packages/providers/feature-flags', 'packages/providers/toggles'),
  },
  { name: 'a tool is renamed', edit: (at) => at.move('tools/quality', 'tools/grades') },
  {
    name: 'a test that a design names is moved',
    edit: (at) =>
      at.move('packages/tickets/service/src/open-ticket.test.ts', 'packages/tickets/service/src/opening.test.ts'),
  },
  {
    name: 'a workflow is renamed',
    edit: (at) => at.move('.github/workflows/check.yml', '.github/workflows/ci.yml'),
  },
  {
    name: 'the template of pull requests moves',
    edit: (at) => at.move('.github/pull_request_template.md', '.github/PULL_REQUEST_TEMPLATE/default.md'),
  },
  { name: 'a skill is renamed', edit: (at) => at.move('.agents/skills/gardening', '.agents/skills/garden') },
  {
    name: 'the schema of a skill moves',
    edit: (at) =>
      at.move('.agents/skills/review/review.schema.json', '.agents/skills/review/schemas/review.schema.json'),
  },
  {
    name: 'a design moves into a folder',
    edit: (at) => at.move('docs/design-docs/hooks.md', 'docs/design-docs/clients/hooks.md'),
  },
  {
    name: 'a source that a design calls its pattern is renamed',
    edit: (at) =>
      at.move('packages/tickets/service/src/open-ticket.ts', 'packages/tickets/service/src/create-ticket.ts'),
  },
  {
    name: 'a plan is moved and still says that it is active',
    edit: (at) => at.move('docs/exec-plans/active/make-it-yours.md', 'docs/exec-plans/completed/make-it-yours.md'),
  },
  { name: 'a record is removed', edit: (at) => at.remove('docs/decisions/005-stateless-ratchet.md') },
  // Commands.
  {
    name: 'the flag of a guide is removed',
    edit: (at) => at.replace('tools/cli/parse-command.ts', "shard: { type: 'string' }, costs", 'costs'),
  },
  {
    name: 'a flag is removed that skills use',
    edit: (at) =>
      at.replace('tools/cli/parse-command.ts', 'reason: text, owner: text, expires', 'reason: text, expires'),
  },
  {
    name: 'a command of a skill is renamed',
    edit: (at) => at.replace('tools/cli/parse-command.ts', "if (name === 'pr')", "if (name === 'pull-request')"),
  },
  {
    name: 'a format is dropped',
    edit: (at) => at.replace('tools/cli/parse-command.ts', "['mermaid', 'svg', 'json']", "['svg', 'json']"),
  },
  {
    name: 'the word of a command is renamed',
    edit: (at) => at.replace('tools/cli/parse-command.ts', "(ask === 'new' || ask", "(ask === 'add' || ask"),
  },
  {
    name: 'a question of a command is dropped',
    edit: (at) => at.replace('tools/cli/parse-budget.ts', "if (ask === 'plan')", "if (ask === 'advise')"),
  },
  { name: 'a script of a page is renamed', edit: (at) => at.replace('package.json', '"hooks":', '"git-hooks":') },
  {
    name: 'a skill invents a flag',
    edit: (at) =>
      at.replace('.agents/skills/gardening/SKILL.md', '`pnpm harness docs` lists', '`pnpm harness docs --fix` lists'),
  },
  // The architecture and its rules.
  {
    name: 'the map has the layers in another order',
    edit: (at) =>
      at.replace(
        'AGENTS.md',
        'types, config, repo, service, runtime, ui.',
        'types, repo, config, service, ui, runtime.',
      ),
  },
  {
    name: 'waivers may run longer',
    edit: (at) => at.replace('harness.config.ts', 'maxDays: 90', 'maxDays: 120'),
  },
  {
    name: 'a page says another limit than the spec',
    edit: (at) => at.append('docs/DESIGN.md', '\nA source file has at most 500 lines (`maxFileLines`).\n'),
  },
  {
    name: 'providers may import types',
    edit: (at) =>
      at.replace(
        'harness.config.ts',
        "folder: 'packages/providers', mayImport: ['utils']",
        "folder: 'packages/providers', mayImport: ['types', 'utils']",
      ),
  },
  {
    name: 'a rule is removed, its page and test as well',
    edit: (at) => {
      for (const end of ['.ts', '.test.ts', '.md']) at.remove(`tools/eslint-rules/rules/no-deep-import${end}`);
    },
  },
  {
    name: 'an invariant names a rule that there is not',
    edit: (at) => at.replace('docs/SECURITY.md', '`no-deep-unknown`', '`no-unknown`'),
  },
  // Values and names, in code and in sentences.
  {
    name: 'the readme says another default than the code',
    edit: (at) => at.replace('packages/apps/desk/README.md', '4600', '3000'),
  },
  {
    name: 'the longest title is another',
    edit: (at) => at.replace('packages/tickets/types/src/ticket.ts', '.max(120', '.max(200'),
  },
  {
    name: 'a request has longer',
    edit: (at) => at.replace('packages/providers/http/src/request-json.ts', 'TIMEOUT_MS = 5000', 'TIMEOUT_MS = 10_000'),
  },
  {
    name: 'a request is tried more often',
    edit: (at) => at.replace('packages/providers/http/src/request-json.ts', 'ATTEMPTS = 3', 'ATTEMPTS = 5'),
  },
  {
    name: 'a feature is called otherwise',
    edit: (at) => at.replace('packages/tickets/types/src/flags.ts', "'tickets.reopen'", "'tickets.open-again'"),
  },
  {
    name: 'a function of a readme is renamed',
    edit: (at) =>
      at.replace('packages/tickets/repo/src/index.ts', 'openTicketsRepo,', 'openTicketsRepo as connectTickets,'),
  },
  {
    name: 'a component of a readme is renamed',
    edit: (at) => at.replace('packages/tickets/ui/src/index.ts', 'TicketsBoard,', 'TicketsBoard as TicketsPage,'),
  },
  {
    name: 'a setting is renamed in the code',
    edit: (at) =>
      at.replace('packages/accounts/config/src/read-accounts-config.ts', 'ACCOUNTS_DATABASE: z', 'ACCOUNTS_FILE: z'),
  },
  // Claims that are edited by hand.
  {
    name: 'a grade is flattered',
    edit: (at) => at.replace('docs/QUALITY_SCORE.md', '| tickets | D |', '| tickets | A |'),
  },
  {
    name: 'a review is dated in the future',
    edit: (at) => at.replace('docs/SECURITY.md', 'reviewed: 2026-11-22', 'reviewed: 2027-11-22'),
  },
  {
    name: 'a page covers what is not there',
    edit: (at) => at.replace('docs/PRODUCT_SENSE.md', 'packages/tickets,', 'packages/ticketing,'),
  },
  {
    name: 'a status is none',
    edit: (at) => at.replace('docs/RELIABILITY.md', 'status: verified', 'status: final'),
  },
  {
    name: 'the link between two pages is broken by its folder',
    edit: (at) => at.replace('docs/exec-plans/completed/reference-slice.md', '../../decisions/008', '../decisions/008'),
  },
  {
    name: 'a skill has another name than its folder',
    edit: (at) => at.replace('.agents/skills/land/SKILL.md', 'name: land', 'name: landing'),
  },
  {
    name: 'a spec is written and listed nowhere',
    edit: (at) =>
      at.write(
        'docs/product-specs/billing.md',
        '---\nowner: "@acme/harness-owners"\nstatus: draft\nreviewed: 2026-11-22\ncovers: []\n---\n\n# Billing\n',
      ),
  },
];
