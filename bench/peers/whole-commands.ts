/** What looks at the workspace as a whole, or proves the rules: the target, the tool whose it is, and the command. */
export const WHOLE_COMMANDS: readonly { target: string; tool: string; command: string }[] = [
  { target: 'boundaries', tool: 'tools/graph-rules', command: 'node tools/graph-rules/bin.ts boundaries' },
  { target: 'docs', tool: 'tools/docs-lint', command: 'node tools/cli/bin.ts docs --json' },
  ...['docs-lint', 'eslint-rules', 'graph-rules', 'waivers'].map((tool) => ({
    target: 'canaries',
    tool: `tools/${tool}`,
    command: `node tools/${tool}/bin.ts canaries`,
  })),
];

/** Those of the package at `dir`, as entries of an object. */
export const wholeCommandsOf = (dir: string): [target: string, command: string][] =>
  WHOLE_COMMANDS.filter(({ tool }) => tool === dir).map(({ target, command }) => [target, command]);
