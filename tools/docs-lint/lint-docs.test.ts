import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lintDocs, writeDocs } from '@acme/tools-docs-lint';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { afterEach, expect, test } from 'vitest';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The example spec, with only the paths that a test has. */
const SPEC = {
  ...EXAMPLE_SPEC,
  groups: [],
  tools: { folder: 'tools', mayImport: {} },
  domains: {
    ...EXAMPLE_SPEC.domains,
    layers: EXAMPLE_SPEC.domains.layers.map(({ name }) => ({ name, mayImport: [] })),
  },
  budget: { ...EXAMPLE_SPEC.budget, coefficients: 'tools/a.ts' },
  io: [],
  vendors: [],
  environment: { readers: [] },
  parsing: { parsers: [], boundaries: [] },
  processes: [],
  helpers: [],
  command: undefined,
};

const plant = (files: Record<string, string | Uint8Array>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'docs-lint-'));
  folders.push(folder);
  const root = join(folder, 'my desk 🎫');
  const needed = {
    'harness.config.ts': `export default ${JSON.stringify(SPEC)};`,
    'AGENTS.md': '# Map\n\n`docs/`\n',
    'CLAUDE.md': '@AGENTS.md\n',
    'tools/a.ts': '',
    'packages/a.ts': '',
  };
  for (const [file, content] of Object.entries({ ...needed, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return root;
};

const lint = async (root: string): Promise<string[]> => {
  const report = await lintDocs(root, () => undefined);
  if (!report.ok) return report.failures.map(({ message }) => message);
  return report.value.findings.map(({ rule, file, line }) => `${rule} ${file}${line ? `:${line}` : ''}`);
};

test('bad input is a finding, never a crash', async () => {
  const root = plant({
    'docs/about/yaml.md': '---\nowner: [\n---\n\n# A\n',
    'docs/bom.md': '\uFEFF# A\n',
    'docs/crlf.md': '# A\r\n',
    'docs/latin.md': new Uint8Array([0x23, 0x20, 0xe4]),
    'docs/huge.md': '# A [x](y.md)\n'.repeat(750_000),
    '.agents/skills/land/SKILL.md': '---\nname: Landing\n---\n',
  });
  symlinkSync('..', join(root, 'docs/loop'));
  expect(await lint(root)).toEqual([
    'docs-reachable .agents/skills/land/SKILL.md',
    'docs-skills .agents/skills/land/SKILL.md:1',
    'docs-generated .claude/settings.json',
    'docs-skills .claude/skills/land/SKILL.md',
    'docs-generated .codex/hooks.json',
    'docs-generated .cursor/hooks.json',
    'docs-generated .gemini/settings.json',
    'docs-generated .github/hooks/harness.json',
    'docs-generated .windsurf/hooks.json',
    'docs-front-matter docs/about/yaml.md:3',
    'docs-readable docs/bom.md',
    'docs-readable docs/crlf.md',
    'docs-readable docs/huge.md',
    'docs-readable docs/latin.md',
    'docs-reachable docs/loop',
  ]);
});

test('what is written is as it should be, and what git says of it is read', async () => {
  const page = '---\nowner: "@a"\nstatus: verified\nreviewed: 2026-01-31\ncovers: ["to*s"]\n---\n\n# A\n';
  const root = plant({
    'docs/about/a.md': page,
    'docs/README.md': '`docs/`\n\n<!-- generated:pages -->\n<!-- /generated:pages -->\n',
  });
  expect(await lint(root)).toEqual(['docs-generated docs/README.md:3']);
  expect(await writeDocs(root)).toEqual({ ok: true, value: ['docs/README.md'] });
  expect(readFileSync(join(root, 'docs/README.md'), 'utf8')).toContain(
    '| [A](about/a.md) | verified | 2026-01-31 | @a |',
  );
  expect(await writeDocs(root)).toEqual({ ok: true, value: [] });
  expect(await lint(root)).toEqual([]);

  const commit = (day: string): void => {
    const env = { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
    execFileSync('git', ['add', '--all'], { cwd: root });
    execFileSync('git', [...who, 'commit', '--quiet', '--message', 'x'], { cwd: root, env });
  };
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  writeFileSync(join(root, 'tools/a.ts'), 'x;\n'.repeat(300));
  commit('2026-02-01');
  expect(await lint(root)).toEqual([]);
  writeFileSync(join(root, 'tools/a.ts'), 'y;\n'.repeat(300));
  commit('2026-02-02');
  expect(await lint(root)).toEqual(['docs-stale docs/about/a.md:1']);
});

test('without a spec there is a failure', async () => {
  expect(await lint(tmpdir())).toEqual([`No harness.config.ts in '${tmpdir()}'.`]);
});
