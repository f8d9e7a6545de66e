/** What each client is told to run: one dispatcher for all of them, which knows what to refuse. */
const claude = (timeout: number) => [
  { type: 'command', command: '"$CLAUDE_PROJECT_DIR"/node_modules/.bin/harness hook claude', timeout },
];
const cursor = [{ command: 'node_modules/.bin/harness hook cursor' }];

/** In seconds: what an edit may take, and what a whole check. */
const [SHORT, LONG] = [60, 300];

/** The settings of clients that have hooks, by file. */
export const drawHooks = (): Map<string, string> =>
  new Map(
    Object.entries({
      '.claude/settings.json': {
        hooks: {
          PreToolUse: [{ matcher: 'Bash|Edit|MultiEdit|Write', hooks: claude(SHORT) }],
          PostToolUse: [{ matcher: 'Edit|MultiEdit|Write', hooks: claude(SHORT) }],
          Stop: [{ hooks: claude(LONG) }],
        },
      },
      '.cursor/hooks.json': {
        version: 1,
        hooks: { beforeShellExecution: cursor, afterFileEdit: cursor, stop: cursor },
      },
    }).map(([file, settings]): [string, string] => [file, `${JSON.stringify(settings, undefined, 2)}\n`]),
  );
