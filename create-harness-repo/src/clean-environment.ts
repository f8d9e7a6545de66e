/**
 * The environment for programs that work in the created repository: without what npm tells this very
 * run (its `--package` would turn the next `npm exec` into another command) and without the variables
 * that point git at another repository.
 */
export const cleanEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !OF_THIS_RUN.test(name)));

const OF_THIS_RUN = new RegExp(
  [
    '^npm_(package|lifecycle)_',
    '^npm_(command|execpath|node_execpath)$',
    '^npm_config_(package|call|yes|global|dry_run|local_prefix|workspaces?|include_workspace_root|if_present)$',
    '^INIT_CWD$',
    '^GIT_(DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX)$',
  ].join('|'),
);
