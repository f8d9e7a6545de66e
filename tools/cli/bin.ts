#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Half of a short answer would be spent on reading our own TypeScript: what is imported from here on is kept compiled.
enableCompileCache();
const { runHarness } = await import('./run-harness.ts');

process.exitCode = await runHarness(process.argv.slice(2), process.cwd());
