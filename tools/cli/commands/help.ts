export const HELP: string = `harness: the one command of this workspace

  harness check [package…]     lint, boundaries, types, tests and builds of what the change affects
      --all                    every package
      --cold                   every package, no cache
      --json                   one JSON document
  harness new <kind> <name>    domain, package, provider, util or rule, copied from a living one
      --entity <name>          domain: what one record is called
      --kind file|graph        rule: what it looks at
  harness explain <rule>       why a rule is, what it reports, how to repair
  harness --help

Exit codes: 0 green, 1 findings, 2 usage or configuration, 3 a tool crashed or could not run.
`;
