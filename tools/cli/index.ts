export { parseCommand, type Command } from './parse-command.ts';
export { runHarness } from './run-harness.ts';
