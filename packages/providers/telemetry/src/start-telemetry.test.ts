import { log, startTelemetry } from '@acme/providers-telemetry';
import { expect, test } from 'vitest';

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

test('after the shutdown, as before the start, logging is silent and safe', async () => {
  const lines: string[] = [];
  const telemetry = startTelemetry({ service: 'test', writeLine: (line) => lines.push(line) });
  await telemetry.shutdown();
  log.info('ticket.opened');
  expect(lines).toEqual([]);
});
