import { defineCommand, log, startTelemetry } from '@acme/providers-telemetry';
import { ok } from '@acme/utils-result';
import { expect, test } from 'vitest';
import { z } from 'zod';

test('an event is one line of JSON: time, level, name and fields', async () => {
  const lines: string[] = [];
  const telemetry = startTelemetry({ service: 'test', writeLine: (line) => lines.push(line) });
  log.warn('ticket.closed', { ticketId: 't1' });
  await telemetry.shutdown();
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^\{.*\}\n$/);
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    level: 'WARN',
    event: 'ticket.closed',
    ticketId: 't1',
  });
});

test('an event of a command names its trace and its span', async () => {
  const lines: string[] = [];
  const telemetry = startTelemetry({ service: 'test', writeLine: (line) => lines.push(line) });
  await defineCommand({ name: 'notes.write', input: z.string(), run: ok }).run('hello');
  await telemetry.shutdown();
  expect(JSON.parse(lines.join(''))).toMatchObject({
    level: 'INFO',
    event: 'command.succeeded',
    trace: expect.stringMatching(/^[0-9a-f]{32}$/),
    span: expect.stringMatching(/^[0-9a-f]{16}$/),
    'command.name': 'notes.write',
  });
});

test('after the shutdown, as before the start, logging is silent and safe', async () => {
  const lines: string[] = [];
  const telemetry = startTelemetry({ service: 'test', writeLine: (line) => lines.push(line) });
  await telemetry.shutdown();
  log.info('ticket.opened');
  expect(lines).toEqual([]);
});
