#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Half of a short answer would be spent on reading our own TypeScript: what is imported from here on is kept compiled.
enableCompileCache();
const { runHarness } = await import('./run-harness.ts');

try {
  process.exitCode = await runHarness(process.argv.slice(2), process.cwd());
} catch (error) {
  const { describeCrash } = await import('./describe-crash.ts');
  process.stderr.write(describeCrash(error));
  // Not 1: that is what findings are.
  process.exitCode = 3;
}
