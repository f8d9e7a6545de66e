export const HELP: string = `harness: the one command of this workspace

  harness check [package…]     lint, boundaries, types, tests and builds of what the change affects
      --all                    every package
      --cold                   every package, no cache
      --json                   one JSON document
      --shard 1/3              one of three parts, cut by size, or by --costs <file>
  harness new <kind> <name>    domain, package, provider, util or rule, copied from a living one
      --entity <name>          domain: what one record is called
      --kind file|graph        rule: what it looks at
  harness fix                  repairs what needs no judgement, of the last check and of the graph, and says what it did
      --dry-run                only says what it would do
  harness explain <rule>       why a rule is, what it reports, how to repair
  harness waive <rule> <path>  silences a rule in one file until a day: writes docs/waivers/<id>.md
      --reason, --owner        why it stays, and who answers for it
      --expires YYYY-MM-DD     its last day
      --symbol <text>          only what the finding quotes
      --edge "<from> -> <to>"  instead of the path: one edge between packages or files
  harness surface --write      writes what each package exports into its surface.txt
  harness docs                 what is wrong with what is written; a part of check
      --write                  writes the generated sections and copies
      --json                   one JSON document
  harness quality --write      grades every package of the last commit of main, with what follows for the debt tracker
      --check                  computes the grades that are written once more: none was edited by hand
  harness tools                which tools a check need not test, for they are as they were tested
      --write                  tests the others and records them in tools/tested.json
  harness pr <file>            whether the body of a pull request has evidence; - is standard input
  harness run <script> […]     runs a script or program: one line if it passes, what failed if not, and the full log
  harness status               tree, last check, budget, running scripts, waivers and plans, in a few lines
  harness hook claude|cursor   answers an event of a client of agents on standard input; .claude and .cursor call it
  harness worktree new <name>  a tree beside this one: installed, with a branch, a port and data of its own; remove, list
  harness graph why <a> <b>    the imports that lead from package a to package b
  harness graph --format <f>   draws the packages by domain and layer: mermaid, svg or json
      --out <file>             writes it there instead of printing it
  harness budget               what checks cost by the shape of the workspace, and what this change adds; --json, --table
      --clock                  measures a cold check instead, against the ceiling and one of the merge base; --json
      --compare                compares the two in any case, not only in doubt: ten pairs of cold checks at most
      --once                   only measures one cold check, and judges nothing
      --minutes 25             how long that may take
  harness budget why <package> what one package costs, and where it stands
  harness budget plan          the ten repairs that win most
  harness budget report        writes all that as one page to look at, print or send: .nx/harness/budget.html
      --out <file>             writes it there instead
  harness budget fit           fits the cost model to the last cold check; --write keeps it
  harness split <package>      where a package comes apart, such as tickets/service, and what that wins; --json
      --apply                  does it: moves files, makes the new package, rewrites imports and manifests
      --as <name>              what the new part is called
  harness --help

Exit codes: 0 green, 1 findings, 2 usage or configuration, 3 a tool crashed or could not run.
`;
