export { type Command, type CommandDefinition, defineCommand } from './define-command.ts';
export { log, type LogFields } from './log.ts';
export { startTelemetry, type Telemetry, type TelemetryOptions } from './start-telemetry.ts';
