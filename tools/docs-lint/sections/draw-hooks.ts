/** What each client is told to run: one dispatcher for all of them, which knows what to refuse. */
const claude = (timeout: number) => [
  { type: 'command', command: '"$CLAUDE_PROJECT_DIR"/node_modules/.bin/harness hook claude', timeout },
];
const cursor = [{ command: 'node_modules/.bin/harness hook cursor' }];
const codex = (timeout: number) => [
  { type: 'command', command: '"$(git rev-parse --show-toplevel)"/node_modules/.bin/harness hook codex', timeout },
];
/** In milliseconds. */
const gemini = (timeout: number) => [
  {
    name: 'harness',
    type: 'command',
    command: '"$GEMINI_PROJECT_DIR"/node_modules/.bin/harness hook gemini',
    timeout: timeout * 1000,
  },
];
const copilot = (timeoutSec: number) => [
  { type: 'command', bash: 'node_modules/.bin/harness hook copilot', cwd: '.', timeoutSec },
];
const windsurf = [{ command: 'node_modules/.bin/harness hook windsurf', show_output: false }];

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
      '.codex/hooks.json': {
        hooks: {
          PreToolUse: [{ matcher: 'Bash|apply_patch', hooks: codex(SHORT) }],
          PostToolUse: [{ matcher: 'apply_patch', hooks: codex(SHORT) }],
          Stop: [{ hooks: codex(LONG) }],
        },
      },
      '.cursor/hooks.json': {
        version: 1,
        hooks: { beforeShellExecution: cursor, afterFileEdit: cursor, stop: cursor },
      },
      '.gemini/settings.json': {
        hooks: {
          BeforeTool: [{ matcher: 'run_shell_command|replace|write_file', hooks: gemini(SHORT) }],
          AfterTool: [{ matcher: 'replace|write_file', hooks: gemini(SHORT) }],
          AfterAgent: [{ hooks: gemini(LONG) }],
        },
      },
      '.github/hooks/harness.json': {
        version: 1,
        hooks: { preToolUse: copilot(SHORT), postToolUse: copilot(SHORT), agentStop: copilot(LONG) },
      },
      '.windsurf/hooks.json': {
        hooks: { pre_run_command: windsurf, pre_write_code: windsurf, post_write_code: windsurf },
      },
    }).map(([file, settings]): [string, string] => [file, `${JSON.stringify(settings, undefined, 2)}\n`]),
  );
