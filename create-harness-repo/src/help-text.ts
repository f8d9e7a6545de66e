export const HELP_TEXT = `Creates a repository in which coding agents write the code and the structure holds.

  npm create harness-repo <dir> -- [options]
  create-harness-repo [create] <dir> [options]

  --name <name>     name of the workspace (default: the directory's name)
  --scope <@scope>  npm scope of its packages (default: @<name>)
  --product, --customers, --team, --vision <text>
                    what agents should know; what is not given is a task in the new repository
  -y, --yes         take the defaults, ask nothing
  --no-install      do not install dependencies, and so do not check
  --no-check        do not run the check after installing
  --no-git          make no git repository and no first commit
  -h, --help        show this
  -v, --version     show the version

Exit codes: 0 created and green, 1 created but its check is red, 2 bad usage, 3 the environment failed.
`;
