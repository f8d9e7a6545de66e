#!/usr/bin/env node
import { runHarness } from './run-harness.ts';

process.exitCode = await runHarness(process.argv.slice(2), process.cwd());
