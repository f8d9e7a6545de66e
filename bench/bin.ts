import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCreate } from './create.ts';
import { growWorkspace } from './grow/grow-workspace.ts';
import { installPacked } from './install-packed.ts';
import { parseCount } from './parse-count.ts';
import { writeSection } from './write-section.ts';

const ROOT = dirname(import.meta.dirname);
const PAGE = join(ROOT, 'docs/benchmarks.md');

const USAGE = `usage: pnpm bench create [--runs 3] [--write]
       pnpm bench grow [--packages 500] [--lines 100k] --at <dir>
`;

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      at: { type: 'string' },
      lines: { type: 'string', default: '100k' },
      packages: { type: 'string', default: '500' },
      runs: { type: 'string', default: '3' },
      write: { type: 'boolean', default: false },
    },
  });
  const [name] = positionals;
  if (name === 'create') return report(name, await benchCreate(ROOT, Number(values.runs)), values.write);
  if (name === 'grow' && values.at) return grow(values.packages, values.lines, resolve(values.at));
  process.stderr.write(USAGE);
  process.exitCode = 2;
};

const report = (name: string, text: string, isWritten: boolean): void => {
  process.stdout.write(`${text}\n`);
  if (!isWritten) return;
  const page = existsSync(PAGE)
    ? readFileSync(PAGE, 'utf8')
    : '# Benchmarks\n\nEach table is written by the command above it.\n';
  writeFileSync(PAGE, writeSection(page, name, text));
};

/** Leaves a grown workspace at `at`: installed, formatted, committed. */
const grow = async (packages: string, lines: string, at: string): Promise<void> => {
  mkdirSync(dirname(at), { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'bench-grow-'));
  try {
    const bin = await installPacked(ROOT, folder);
    const size = await growWorkspace(bin, { packages: parseCount(packages), lines: parseCount(lines) }, at);
    process.stdout.write(`${at}: ${size.packages} packages, ${size.lines} lines of TypeScript below packages\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

await main();
