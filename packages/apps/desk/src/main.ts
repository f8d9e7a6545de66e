import { join } from 'node:path';
import { startDesk, type StartFailure } from '@acme/apps-desk';
import { startTelemetry } from '@acme/providers-telemetry';
import { buildPage } from './build-page.ts';
import { loadPage } from './load-page.ts';

const APP = join(import.meta.dirname, '..');
const PACKAGES = join(APP, '../..');

const HINTS: Record<StartFailure, string> = {
  'invalid-input': 'packages/apps/desk/README.md lists the settings.',
  'database-unavailable': 'see whether the folder may be written, or set ACCOUNTS_DATABASE and TICKETS_DATABASE.',
  'port-in-use': 'stop the program that uses it, or take a free port: PORT=0 pnpm desk',
  'port-refused': 'take a free port: PORT=0 pnpm desk',
};

/** Prints the URL on stdout and the log on stderr; ends on SIGINT or SIGTERM. Exits with 2 if it cannot start. */
const main = async (): Promise<void> => {
  const telemetry = startTelemetry({ service: 'desk', writeLine: (line) => process.stderr.write(line) });
  const page = await loadPage(await buildPage(APP, PACKAGES));
  const desk = await startDesk({ environment: process.env, page });
  if (!desk.ok) {
    process.stderr.write(`error ${desk.failure.code}: ${desk.failure.message} Hint: ${HINTS[desk.failure.code]}\n`);
    process.exitCode = 2;
    return;
  }
  process.stdout.write(`${desk.value.url}\n`);
  const stop = async (): Promise<void> => {
    await desk.value.stop();
    await telemetry.shutdown();
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
};

await main();
