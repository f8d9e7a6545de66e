import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generate } from '@acme/tools-generators';
import { listClaimedPaths } from '@acme/tools-spec';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXAMPLE, EXAMPLE_FILES } from './planning/example-workspace.ts';

const SPEC = { ...EXAMPLE, tools: { folder: 'tools', mayImport: {} } };

/** A workspace on disk whose tools only note how they are called. */
let root = '';
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const putTool = (name: string, end: string): void => {
  put(`node_modules/.bin/${name}`, `#!/bin/sh\necho "${name} $*" >> '${root}/calls'\n${end}\n`);
  chmodSync(join(root, 'node_modules/.bin', name), 0o755);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'generate-'));
  put('harness.config.ts', `export default ${JSON.stringify(SPEC)};\n`);
  for (const [path, text] of Object.entries(EXAMPLE_FILES)) put(path, text);
  put('packages/apps/desk/package.json', '{}');
  for (const { path } of listClaimedPaths(SPEC)) {
    const folder = join(root, path.replaceAll('*', 'any'));
    if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  }
  putTool('oxfmt', 'exit 0');
  putTool('pnpm', 'exit 0');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const files = (): string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();
const calls = (): string[] => readFileSync(join(root, 'calls'), 'utf8').trim().split('\n');

test('a util is written, formatted and linked without a network', async () => {
  expect(await generate(root, { kind: 'util', name: 'chunk' })).toEqual({
    ok: true,
    value: {
      written: ['packages/utils/chunk/package.json', 'packages/utils/chunk/src/chunk.ts', 'pnpm-lock.yaml'],
      notes: ['packages/utils/chunk is a copy of packages/utils/assert-never: replace what it does.'],
      next: 'pnpm harness check',
    },
  });
  expect(calls()).toEqual([
    'oxfmt packages/utils/chunk/package.json packages/utils/chunk/src/chunk.ts',
    expect.stringMatching(/^pnpm install --offline --frozen-lockfile /),
  ]);
});

test('a rule is linked to nothing: the lockfile stays', async () => {
  expect(await generate(root, { kind: 'rule', name: 'no-foo', ruleKind: 'file' })).toMatchObject({ ok: true });
  expect(calls()).toHaveLength(1);
});

test('a name that cannot be is refused, and no tool runs', async () => {
  const before = files();
  expect(await generate(root, { kind: 'domain', name: '../billing' })).toMatchObject({
    ok: false,
    failures: [{ code: 'name-invalid' }],
  });
  expect(files()).toEqual(before);
});

test('where pnpm fails everything is taken back, and the failure says what pnpm said', async () => {
  const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8');
  putTool('pnpm', 'echo "ERR_PNPM no space left"; exit 1');
  const before = files();
  expect(await generate(root, { kind: 'domain', name: 'billing' })).toEqual({
    ok: false,
    failures: [
      {
        code: 'install-failed',
        message: 'pnpm could not link the new packages: ERR_PNPM no space left',
        hint: "Nothing was changed. Make 'pnpm install' work, then run this again.",
      },
    ],
  });
  expect(files()).toEqual([...before, 'calls'].toSorted());
  expect(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')).toBe(lockfile);
});

test('where a tool is missing everything is taken back', async () => {
  rmSync(join(root, 'node_modules'), { recursive: true });
  expect(await generate(root, { kind: 'provider', name: 'mail' })).toMatchObject({
    ok: false,
    failures: [{ code: 'format-failed' }],
  });
  expect(existsSync(join(root, 'packages/providers/mail'))).toBe(false);
});

test('an interrupt while pnpm runs ends with everything taken back', () => {
  putTool('pnpm', 'kill -INT $PPID; exit 130');
  const before = files();
  const script = `
    import { generate } from '@acme/tools-generators';
import { listClaimedPaths } from '@acme/tools-spec';
    const made = await generate(${JSON.stringify(root)}, { kind: 'util', name: 'chunk' });
    process.stdout.write(made.ok ? 'made' : made.failures[0].code);
  `;
  const options = { cwd: import.meta.dirname, encoding: 'utf8' as const };
  expect(spawnSync(process.execPath, ['--input-type=module', '--eval', script], options)).toMatchObject({
    stdout: 'install-failed',
    status: 0,
    signal: null,
  });
  expect(files()).toEqual([...before, 'calls'].toSorted());
});
