import { expect, test } from 'vitest';
import { readDeskConfig } from './read-desk-config.ts';

test('without settings the port is 4600 and no feature is on', async () => {
  expect(await readDeskConfig({})).toEqual({ ok: true, value: { port: 4600, flags: [] } });
});

test('a port is set, and 0 is one', async () => {
  expect(await readDeskConfig({ PORT: '0' })).toMatchObject({ value: { port: 0 } });
});

test('the highest port is taken', async () => {
  expect(await readDeskConfig({ PORT: '65535' })).toMatchObject({ value: { port: 65_535 } });
});

test('a higher port is a failure that names the variable', async () => {
  expect(await readDeskConfig({ PORT: '65536' })).toMatchObject({
    failure: { message: 'PORT: must be a port number: 0 to 65535' },
  });
});

test('a port that is no number is a failure', async () => {
  expect(await readDeskConfig({ PORT: 'http' })).toMatchObject({ ok: false });
});

test('features are separated by commas', async () => {
  expect(await readDeskConfig({ FEATURE_FLAGS: 'tickets.reopen, tickets.merge,' })).toMatchObject({
    value: { flags: ['tickets.reopen', 'tickets.merge'] },
  });
});
