import { defineHarness } from '@acme/tools-spec';

/**
 * The architecture of this workspace, as plain data. Every checker derives its options from here:
 * change a line, run `pnpm harness check --all`, and the linters, the graph rules and the generators follow.
 */
export default defineHarness({
  scope: '@acme',

  domains: {
    folder: 'packages',
    // Lowest first: a layer may import the layers above its own line, within its domain.
    layers: [
      { name: 'types', mayImport: ['utils'] },
      { name: 'config', mayImport: ['utils'] },
      { name: 'repo', mayImport: ['utils'] },
      { name: 'service', mayImport: ['providers', 'utils'] },
      { name: 'runtime', mayImport: ['providers', 'utils'] },
      { name: 'ui', mayImport: ['providers', 'utils'] },
    ],
    // The layers that other domains may import. Behaviour crosses through a provider or an app.
    visibleToOtherDomains: ['types'],
    // The layers that only say what things are: no IO, no effects, and no dependency but the schema library.
    pureLayers: ['types'],
    // Single cross-domain edges allowed beyond that: { from: 'billing/service', to: 'accounts/repo', reason: '…' }
    exceptions: [],
  },

  groups: [
    { name: 'providers', folder: 'packages/providers', mayImport: ['utils'] },
    { name: 'utils', folder: 'packages/utils', mayImport: ['utils'] },
    { name: 'apps', folder: 'packages/apps', mayImport: ['types', 'runtime', 'ui', 'providers', 'utils'] },
  ],

  tools: {
    folder: 'tools',
    mayImport: {
      'eslint-rules': ['findings', 'spec'],
      budget: ['findings', 'graph-rules', 'spec'],
      cli: ['*'],
      'docs-lint': ['findings', 'spec'],
      findings: [],
      fixes: ['findings', 'spec'],
      spec: ['findings'],
      'graph-rules': ['findings', 'spec'],
      mutants: ['findings'],
      quality: ['budget', 'findings', 'mutants', 'spec', 'waivers'],
      report: ['budget', 'findings', 'spec'],
      runner: ['eslint-rules', 'findings', 'spec', 'waivers'],
      split: ['budget', 'findings', 'fixes', 'generators', 'graph-rules', 'spec'],
      generators: ['findings', 'spec'],
      waivers: ['findings', 'spec'],
    },
  },

  // What stands in a folder of the root, such as a benchmark. Nothing imports it.
  standalone: { mayImport: ['tool'] },

  // What every package consists of. A package that needs more than this is a reason to talk, not a script.
  shape: {
    files: ['README.md', 'package.json', 'tsconfig.json'],
    frontDoor: { layer: 'src/index.ts', group: 'src/index.ts', tool: 'index.ts' },
    // Where programs start. All other modules are imported, or they are orphans.
    entries: ['src/main.ts', 'bin.ts'],
    manifest: { version: '0.0.0', private: true, type: 'module' },
    optionalFields: ['bin', 'executors'],
    compilerOptions: ['rootDir', 'outDir', 'lib', 'types'],
  },

  // What `harness new` copies and renames. These are read, linted and tested like all others, so they cannot rot.
  exemplars: {
    domain: { path: 'packages/accounts', entity: 'account' },
    provider: 'packages/providers/clock',
    util: 'packages/utils/assert-never',
    fileRule: 'tools/eslint-rules/rules/imports-point-down.ts',
    graphRule: 'tools/graph-rules/rules/no-cycles.ts',
  },

  // What a package may use without declaring it: the root manifest provides these to tests and configuration.
  providedByRoot: ['vitest', 'node:test'],

  // The one external package that pure layers may need.
  schemaLibrary: 'zod',

  // All that touches the machine; what is not listed here does not, and is tested without a mock.
  io: [
    { files: ['packages/apps/*/src/main.ts', 'tools/*/bin.ts'], may: ['process'] },
    { files: ['packages/apps/desk/src/build-page.ts', 'packages/apps/desk/src/load-page.ts'], may: ['fs'] },
    { files: ['packages/apps/desk/src/serve.ts'], may: ['network'] },
    { files: ['packages/utils/open-database/src/open-database.ts'], may: ['database', 'fs'] },
    { files: ['tools/budget/facts/open-*.ts', 'tools/budget/read-base-spec.ts'], may: ['fs', 'module', 'process'] },
    { files: ['tools/budget/facts/run-git.ts'], may: ['child_process'] },
    { files: ['tools/cli/bin.ts'], may: ['module'] },
    { files: ['tools/cli/run-harness.ts'], may: ['process'] },
    { files: ['tools/cli/cache/open-cache-guard.ts'], may: ['network'] },
    { files: ['tools/cli/check/run-check.ts'], may: ['fs', 'process'] },
    { files: ['tools/cli/clock/is-alive.ts'], may: ['process'] },
    { files: ['tools/cli/clock/measure-check.ts'], may: ['fs'] },
    { files: ['tools/cli/clock/open-base-tree.ts'], may: ['child_process', 'fs', 'process', 'system'] },
    { files: ['tools/cli/clock/open-scratch.ts'], may: ['fs', 'process', 'system'] },
    { files: ['tools/cli/clock/read-cpu.ts'], may: ['fs', 'process', 'system'] },
    { files: ['tools/cli/check/read-*.ts'], may: ['child_process', 'fs', 'process'] },
    { files: ['tools/cli/check/recall-green.ts', 'tools/cli/check/run-nx.ts'], may: ['fs', 'process'] },
    { files: ['tools/cli/check/remember-last.ts', 'tools/cli/running/read-services.ts'], may: ['fs', 'process'] },
    { files: ['tools/cli/running/run-command.ts'], may: ['child_process', 'fs', 'process'] },
    {
      files: ['tools/cli/status/read-status.ts', 'tools/cli/worktrees/read-worktrees.ts'],
      may: ['child_process', 'fs'],
    },
    { files: ['tools/cli/check/show-progress.ts', 'tools/cli/commands/*.ts'], may: ['fs'] },
    { files: ['tools/cli/worktrees/claim-port.ts'], may: ['fs'] },
    { files: ['tools/docs-lint/read-changes.ts'], may: ['child_process'] },
    { files: ['tools/docs-lint/read-rule-page.ts', 'tools/docs-lint/read-tree.ts'], may: ['fs'] },
    { files: ['tools/docs-lint/write-docs.ts'], may: ['fs'] },
    { files: ['tools/eslint-rules/lint-trees.ts'], may: ['child_process', 'fs', 'module', 'process'] },
    { files: ['tools/eslint-rules/read-rule-pages.ts'], may: ['fs'] },
    { files: ['tools/generators/disk-tree.ts', 'tools/generators/write-plan.ts'], may: ['fs'] },
    { files: ['tools/generators/make.ts'], may: ['process'] },
    { files: ['tools/generators/settle-workspace.ts'], may: ['child_process'] },
    {
      files: [
        'tools/graph-rules/read-rule-page.ts',
        'tools/graph-rules/read-tree.ts',
        'tools/graph-rules/write-surfaces.ts',
      ],
      may: ['fs'],
    },
    { files: ['tools/graph-rules/open-memory.ts'], may: ['fs', 'process'] },
    { files: ['tools/mutants/measure-tests.ts', 'tools/mutants/report-files.ts'], may: ['fs'] },
    { files: ['tools/mutants/record-coverage.ts'], may: ['fs', 'module', 'network'] },
    { files: ['tools/mutants/open-copy.ts', 'tools/mutants/run-tests.ts'], may: ['child_process', 'fs', 'process'] },
    { files: ['tools/quality/check-quality.ts', 'tools/quality/write-quality.ts'], may: ['fs'] },
    { files: ['tools/runner/linting/*.ts', 'tools/runner/targets/*.ts'], may: ['fs'] },
    { files: ['tools/runner/targets/typecheck.ts'], may: ['system'] },
    { files: ['tools/runner/typechecking/bin.ts'], may: ['fs', 'process'] },
    { files: ['tools/runner/typechecking/check-programs.ts'], may: ['fs'] },
    { files: ['tools/runner/plugin.ts', 'tools/runner/run-batch.ts'], may: ['fs'] },
    { files: ['tools/runner/bin.ts', 'tools/runner/list-unhashed.ts'], may: ['fs'] },
    { files: ['tools/runner/describe-crash.ts'], may: ['fs', 'process'] },
    { files: ['tools/runner/open-spool.ts', 'tools/runner/report-tests.ts'], may: ['fs'] },
    { files: ['tools/runner/process-groups.ts'], may: ['process'] },
    { files: ['tools/runner/tested/read-tested.ts'], may: ['fs'] },
    { files: ['tools/runner/run-process.ts'], may: ['child_process', 'fs', 'process'] },
    { files: ['tools/runner/run-task.ts'], may: ['process'] },
    { files: ['tools/spec/find-root.ts', 'tools/spec/read-workspace.ts'], may: ['fs'] },
    { files: ['tools/spec/load-spec.ts'], may: ['fs', 'module'] },
    { files: ['tools/waivers/check-waiver-canaries.ts', 'tools/waivers/read-*.ts'], may: ['fs'] },
  ],

  // Where file-local rules find the one logger.
  logger: { package: '@acme/providers-telemetry', name: 'log' },

  // Dependencies with an owner: all others go through what the owner exports. An owner is a kind or a path.
  vendors: [
    { package: '@opentelemetry/*', owners: ['packages/providers/telemetry'] },
    { package: 'node:sqlite', owners: ['packages/utils/open-database'] },
    { package: 'react', owners: ['ui', 'apps', 'packages/utils/use-loaded'] },
    { package: 'react-dom', owners: ['apps'] },
    { package: '@testing-library/*', owners: ['ui', 'apps', 'packages/utils/use-loaded', 'tools/runner'] },
    { package: 'vite', owners: ['apps'] },
  ],

  // Who reads environment variables, arguments and files of settings; all others are given what they need.
  environment: {
    readers: [
      'config',
      'packages/apps/*/src/main.ts',
      'tools/*/bin.ts',
      'tools/runner/typechecking/bin.ts',
      'tools/cli/run-harness.ts',
      'tools/cli/running/run-command.ts',
      'tools/generators/settle-workspace.ts',
      'tools/mutants/*.ts',
      'tools/runner/plugin.ts',
      'tools/runner/report-tests.ts',
      'tools/runner/run-batch.ts',
      'tools/runner/run-process.ts',
    ],
  },

  // What comes from outside is parsed with a schema; only in the boundary kinds may a value still be unknown.
  parsing: {
    parsers: ['parseWithSchema'],
    boundaries: ['repo', 'runtime', 'providers', 'utils', 'apps'],
  },

  // Where file-local rules find the one client for the network, and what limits a call in time.
  network: { package: '@acme/providers-http', name: 'requestJson', limiters: ['withTimeout'] },

  // Which code runs where. The first entry that covers a file counts; what none covers runs anywhere.
  processes: [
    { name: 'browser', files: ['ui', 'packages/apps/*/src/web'], mayImport: [], builtins: false },
    {
      name: 'server',
      files: ['config', 'repo', 'service', 'runtime', 'packages/apps/*/src', 'packages/utils/open-database'],
      mayImport: [],
      builtins: true,
    },
  ],

  // What a service exports as behaviour is defined with this, and so is traced, measured and logged.
  command: { package: '@acme/providers-telemetry', name: 'defineCommand', layer: 'service' },

  // What is written once. Neither a copy by hand nor one of these packages stands beside it.
  helpers: [
    {
      does: 'sleep',
      package: '@acme/utils-sleep',
      name: 'sleep',
      insteadOf: ['node:timers/promises', 'timers/promises', 'delay'],
    },
    {
      does: 'retry',
      package: '@acme/utils-retry',
      name: 'retry',
      insteadOf: ['p-retry', 'async-retry', 'promise-retry', 'exponential-backoff'],
    },
    {
      does: 'timeout',
      package: '@acme/utils-timeout',
      name: 'withTimeout',
      insteadOf: ['p-timeout', 'promise-timeout'],
    },
    {
      does: 'limit',
      package: '@acme/utils-map-with-concurrency',
      name: 'mapWithConcurrency',
      insteadOf: ['p-limit', 'p-map', 'p-queue', 'async'],
    },
    { does: 'deferred', name: 'Promise.withResolvers', insteadOf: ['p-defer'] },
    { does: 'assert-never', package: '@acme/utils-assert-never', name: 'assertNever', insteadOf: ['assert-never'] },
    { does: 'result', package: '@acme/utils-result', name: 'Result', insteadOf: ['neverthrow', 'ts-results'] },
  ],

  // May only fall.
  limits: { maxFileLines: 350 },

  // In seconds: the first also on the clock, all others as predicted by the model in `coefficients`.
  budget: {
    ceilingSeconds: 60,
    shape: { criticalPathSeconds: 45, editSeconds: 15, blastSeconds: 45, largestBlastSeconds: 90, packageSeconds: 30 },
    coefficients: 'tools/budget/coefficients.json',
  },

  // A finding is silenced by a file in docs/waivers and by nothing else; none may run for longer than this.
  waivers: { maxDays: 90 },

  // Where the grades A, B and C of a package end, by signal; docs/design-docs/quality.md says what each measures.
  quality: {
    steps: {
      waivers: [0, 1, 3],
      'test-lines': [0.8, 0.5, 0.2],
      'test-count': [4, 2, 1],
      mutants: [0.75, 0.5, 0.25],
      coverage: [0.9, 0.75, 0.5],
      docs: [300, 600, 2000],
      'longest-file': [200, 250, 300],
      size: [2000, 4000, 6000],
      surface: [20, 30, 45],
      budget: [0.33, 0.66, 1],
    },
  },

  // What is written about all this, and how it is kept true: tools/docs-lint.
  docs: {
    // Every page is reached from here, or from the README of a package.
    start: 'AGENTS.md',
    // Pages that say in their front matter who answers for them, when somebody last read them against the code, and which.
    owned: ['ARCHITECTURE.md', 'docs/*.md', 'docs/{design-docs,exec-plans,guides,product-specs,references}/**/*.md'],
    // Pages that say how things were when they were written.
    records: ['docs/decisions/*.md'],
    // Every entry of their lists of invariants names what enforces it.
    invariants: ['docs/FRONTEND.md', 'docs/RELIABILITY.md', 'docs/SECURITY.md'],
    // The first entry that matches a page counts: what is read in every task is short.
    maxLines: [
      { files: 'AGENTS.md', lines: 80 },
      { files: '**/AGENTS.md', lines: 40 },
      { files: '.agents/skills/*/SKILL.md', lines: 60 },
      { files: 'docs/**/*.md', lines: 300 },
    ],
    // Changed lines of what a page covers, since its review, for each line that is there; so few as `lines` are nothing.
    stale: { lines: 60, warning: 0.3, error: 1 },
    skills: { folder: '.agents/skills', mirrors: ['.claude/skills'], max: 8 },
  },

  // Before and after an edit, and before they stop, clients of agents ask `harness hook`; off, it lets everything pass.
  hooks: {
    on: true,
    generated: [
      { files: 'pnpm-lock.yaml', by: 'pnpm install' },
      { files: '**/surface.txt', by: 'pnpm harness surface --write' },
      { files: '.claude/{skills/**,settings.json}', by: 'pnpm harness docs --write' },
      { files: '.{codex,cursor,windsurf}/hooks.json', by: 'pnpm harness docs --write' },
      { files: '{.gemini/settings,.github/hooks/harness}.json', by: 'pnpm harness docs --write' },
    ],
  },

  // Who changes these changes what the gate lets pass. The check says so; .github/CODEOWNERS asks for their owners.
  guarded: [
    '.github/',
    '.gitignore',
    'docs/dependencies/',
    'docs/waivers/',
    'eslint.config.js',
    'harness.config.ts',
    'nx.json',
    'oxlint.config.ts',
    'package.json',
    'pnpm-workspace.yaml',
    'tools/',
    'tsconfig.base.json',
    'vitest.config.ts',
  ],
});
