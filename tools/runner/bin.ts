import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describeInstalled } from './describe-installed.ts';
import { listUnhashed } from './list-unhashed.ts';

/** Nx runs this once in the root and makes what it prints an input of every task. */
const lock = readFileSync('pnpm-lock.yaml', 'utf8');
const parts = [describeInstalled(lock), ...listUnhashed(process.cwd())];
process.stdout.write(createHash('sha256').update(parts.join('\n')).digest('hex'));
