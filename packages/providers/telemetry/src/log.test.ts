import { log } from '@acme/providers-telemetry';
import { expect, test } from 'vitest';

test('logging without a telemetry set-up is silent and safe', () => {
  expect(() => log.info('ticket.opened', { ticketId: 't1' })).not.toThrow();
});
