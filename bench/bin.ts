import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCreate } from './create.ts';
import { writeSection } from './write-section.ts';

const ROOT = dirname(import.meta.dirname);
const PAGE = join(ROOT, 'docs/benchmarks.md');

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '3' }, write: { type: 'boolean', default: false } },
  });
  const [name] = positionals;
  if (name !== 'create') {
    process.stderr.write('usage: pnpm bench create [--runs 3] [--write]\n');
    process.exitCode = 2;
    return;
  }
  const text = await benchCreate(ROOT, Number(values.runs));
  process.stdout.write(`${text}\n`);
  if (!values.write) return;
  const page = existsSync(PAGE)
    ? readFileSync(PAGE, 'utf8')
    : '# Benchmarks\n\nEach table is written by the command above it.\n';
  writeFileSync(PAGE, writeSection(page, name, text));
};

await main();
