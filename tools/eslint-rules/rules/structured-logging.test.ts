import { testRule } from '../test-rule.ts';
import { structuredLogging } from './structured-logging.ts';

const SERVICE = 'packages/tickets/service/src/open-ticket.ts';
const IMPORT = "import { log } from '@acme/providers-telemetry';";

testRule(structuredLogging, {
  'a call of the console': {
    path: SERVICE,
    invalid: "console.log('opened');",
    valid: "process.stdout.write('opened');",
    reports: ['print'],
  },
  'a computed method of the console': {
    path: SERVICE,
    invalid: "console['error']('failed');",
    valid: "shell['error']('failed');",
    reports: ['print'],
  },
  'the console through the global object': {
    path: SERVICE,
    invalid: "globalThis.console.warn('slow'); window.console.warn('slow'); globalThis['console'].warn('slow');",
    valid: "shell.console.warn('slow');",
    reports: ['print', 'print', 'print'],
  },
  'methods taken out of the console': {
    path: SERVICE,
    invalid: "const { log } = console; log('opened');",
    valid: "const { log } = shell; log('opened');",
    reports: ['print'],
  },
  'the console taken out of the global object': {
    path: SERVICE,
    invalid: 'const { console: shell } = globalThis;',
    valid: 'const { performance: shell } = globalThis;',
    reports: ['print'],
  },
  'the console under another name': {
    path: SERVICE,
    invalid: "const c = console; c.log('opened');",
    valid: "const c = shell; c.log('opened');",
    reports: ['print'],
  },
  'the console handed on': {
    path: SERVICE,
    invalid: 'openTicket({ console, warn: console.warn });',
    valid: 'openTicket({ console: shell, warn: shell.warn });',
    reports: ['print', 'print'],
  },
  'the console as a module': {
    path: SERVICE,
    invalid: "import { log } from 'node:console'; const shell = require('console');",
    valid: "import { log } from './console.ts';",
    reports: ['print', 'print'],
  },
  'a name of the file itself': {
    path: SERVICE,
    invalid: "export const open = (shell) => console.log('opened');",
    valid: "export const open = (console) => console.log('opened');",
    reports: ['print'],
  },
  'a layer that may not log': {
    path: 'packages/tickets/repo/src/find-ticket.ts',
    invalid: "console.log('found');",
    valid: "throw new Error('found');",
    reports: ['printBelow'],
  },
  'a provider that may not log': {
    path: 'packages/providers/http/src/serve.ts',
    invalid: "console.log('serving');",
    valid: 'export const serve = () => undefined;',
    reports: ['printBelow'],
  },
  'the telemetry provider itself': {
    path: 'packages/providers/telemetry/src/export-logs.ts',
    invalid: 'console.info(text);',
    valid: 'process.stdout.write(text);',
    reports: ['printInTool'],
  },
  'a tool': {
    path: 'tools/cli/commands/check.ts',
    invalid: 'console.error(text);',
    valid: 'process.stderr.write(text);',
    reports: ['printInTool'],
  },
  'a standalone package and the root': {
    path: 'vitest.config.ts',
    invalid: 'console.log(text);',
    validPath: 'bench/measure.ts',
    valid: 'process.stdout.write(text);',
    reports: ['printInTool'],
  },
  'a template as the event': {
    path: SERVICE,
    invalid: `${IMPORT} log.info(\`ticket.\${id}\`);`,
    valid: `${IMPORT} log.info(\`ticket.opened\`);`,
    reports: ['event'],
  },
  'a concatenation as the event': {
    path: SERVICE,
    invalid: `${IMPORT} log.info('ticket.' + id);`,
    valid: `${IMPORT} log.info('ticket.opened', { id: 'ticket.' + id });`,
    reports: ['event'],
  },
  'a variable as the event': {
    path: SERVICE,
    invalid: `${IMPORT} log.info(message);`,
    valid: `${IMPORT} log.info('ticket.opened', { message });`,
    reports: ['event'],
  },
  'no event at all': {
    path: SERVICE,
    invalid: `${IMPORT} log.info(); log.info(...rest);`,
    valid: `${IMPORT} log.info('ticket.opened');`,
    reports: ['event', 'event'],
  },
  'a sentence as the event': {
    path: SERVICE,
    invalid: `${IMPORT} log.info('Ticket opened');`,
    valid: `${IMPORT} log.info('ticket.opened');`,
    reports: ['eventName'],
  },
  'a single word as the event': {
    path: SERVICE,
    invalid: `${IMPORT} log.info('opened');`,
    valid: `${IMPORT} log.info('ticket.comment.added-twice');`,
    reports: ['eventName'],
  },
  'a variable as the fields': {
    path: SERVICE,
    invalid: `${IMPORT} log.info('ticket.opened', ticket);`,
    valid: `${IMPORT} log.info('ticket.opened', { ...ticket });`,
    reports: ['fields'],
  },
  'more than the fields': {
    path: SERVICE,
    invalid: `${IMPORT} log.info('ticket.opened', { id }, title);`,
    valid: `${IMPORT} log.info('ticket.opened', { id, title });`,
    reports: ['fields'],
  },
  'a renamed logger': {
    path: SERVICE,
    invalid: "import { log as logger } from '@acme/providers-telemetry'; logger.warn('Slow');",
    valid: "import { log as logger } from '@acme/providers-telemetry'; logger.warn('ticket.slow');",
    reports: ['eventName'],
  },
  'a namespace with the logger in it': {
    path: SERVICE,
    invalid: "import * as telemetry from '@acme/providers-telemetry'; telemetry.log.warn('Slow');",
    valid: "import * as telemetry from '@acme/providers-telemetry'; telemetry.trace.warn('Slow');",
    reports: ['eventName'],
  },
  'an alias and a method taken out': {
    path: SERVICE,
    invalid: `${IMPORT} const l = log; l.warn('Slow'); const { error } = log; error('Failed');`,
    valid: `${IMPORT} const l = log; l.warn('ticket.slow'); const { error } = log; error('ticket.failed');`,
    reports: ['eventName', 'eventName'],
  },
  'another logger of that name': {
    path: SERVICE,
    invalid: `${IMPORT} log.debug('Slow');`,
    valid: "import { log } from './log.ts'; log.debug('Slow');",
    reports: ['eventName'],
  },
});
