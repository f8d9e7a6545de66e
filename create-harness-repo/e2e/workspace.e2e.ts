import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import type { CheckReport } from './check-report.ts';
import { plantViolations, VIOLATIONS } from './plant-violations.ts';
import { runHarness } from './run-harness.ts';
import { type Ran, runProgram } from './run-program.ts';
import { serveCache } from './serve-cache.ts';
import { awaitDesk } from './share-desk.ts';
import { type RunningDesk, startDesk } from './start-desk.ts';

/** The shared repository, which is this file's to change; the tests are its story, in order. */
const cache = inject('cache');
const { path: desk } = inject('desk');
const home = realpathSync(mkdtempSync(join(tmpdir(), 'create-harness-repo workspace-')));
const NO_NETWORK = {
  npm_config_registry: 'http://127.0.0.1:9/',
  HTTP_PROXY: 'http://127.0.0.1:9/',
  HTTPS_PROXY: 'http://127.0.0.1:9/',
  NO_PROXY: '',
};
const [, FRONT = ''] = readFileSync(join(import.meta.dirname, '../../WORKFLOW.md'), 'utf8').split('---\n');
const { hooks: WORKFLOW }: { hooks: { after_create: string; timeout_ms: number } } = parse(FRONT);
let created: Ran;
let red: CheckReport;

const npm = (args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Ran> =>
  runProgram('npm', args, { cwd, env });
const git = (args: string[], cwd = desk): Promise<Ran> => runProgram('git', args, { cwd });
const findingsIn = (file: string) =>
  red.findings.filter((finding) => finding.file === file).map(({ rule, line }) => [rule, line]);

beforeAll(async () => {
  created = await awaitDesk();
  plantViolations(desk, '@globex');
  const { stdout } = await npm(['exec', '--', 'harness', 'check', '--all', '--json'], desk);
  red = JSON.parse(stdout);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('it is created, with another scope in a path with a space, and its check is green', () => {
  // Nobody had given the remote cache anything yet: the work was done here.
  expect(created.stdout).toMatch(/\n {2}check passed \(all\): \d+ tasks, 0 cached;/);
  expect(created.stderr.replaceAll(/^npm warn .*\n/gm, '')).toBe('');
  expect(created.stdout).toMatch(/\n\nDone in \d+(\.\d)? s\. Next:\n\n  cd '[^']+\/my teams\/desk' && npm run desk\n$/);
  expect(created.code).toBe(0);
});

test('a red check has a finding for each planted violation, and no other', () => {
  const files = red.findings.map(({ file }) => file).toSorted();
  expect([red.ok, red.failures, files]).toEqual([false, [], Object.values(VIOLATIONS).toSorted()]);
});

test('imports-point-down fires', () =>
  expect(findingsIn(VIOLATIONS['imports-point-down'])).toEqual([['imports-point-down', 3]]));
test('no-cross-domain-internals fires', () =>
  expect(findingsIn(VIOLATIONS['no-cross-domain-internals'])).toEqual([['no-cross-domain-internals', 3]]));
test('no-relative-import-across-packages fires', () =>
  expect(findingsIn(VIOLATIONS['no-relative-import-across-packages'])).toEqual([
    ['no-relative-import-across-packages', 3],
  ]));
test('structured-logging fires', () =>
  expect(findingsIn(VIOLATIONS['structured-logging'])).toEqual([['structured-logging', 3]]));
test('config-owns-environment fires', () =>
  expect(findingsIn(VIOLATIONS['config-owns-environment'])).toEqual([['config-owns-environment', 3]]));
test('cross-cutting-through-providers fires', () =>
  expect(findingsIn(VIOLATIONS['cross-cutting-through-providers'])).toEqual([['cross-cutting-through-providers', 3]]));
test('network-calls-have-timeouts fires', () =>
  expect(findingsIn(VIOLATIONS['network-calls-have-timeouts'])).toEqual([['network-calls-have-timeouts', 3]]));
test('no-deep-import fires', () => expect(findingsIn(VIOLATIONS['no-deep-import'])).toEqual([['no-deep-import', 3]]));
test('no-deep-unknown fires', () =>
  expect(findingsIn(VIOLATIONS['no-deep-unknown'])).toEqual([['no-deep-unknown', 3]]));
test('parse-at-the-boundary fires', () =>
  expect(findingsIn(VIOLATIONS['parse-at-the-boundary'])).toEqual([['parse-at-the-boundary', 3]]));
test('process-boundary fires', () =>
  expect(findingsIn(VIOLATIONS['process-boundary'])).toEqual([['process-boundary', 3]]));
test('business-logic-is-a-command fires', () =>
  expect(findingsIn(VIOLATIONS['business-logic-is-a-command'])).toEqual([['business-logic-is-a-command', 3]]));
test('max-file-lines fires', () => expect(findingsIn(VIOLATIONS['max-file-lines'])).toEqual([['max-file-lines', 3]]));
test('no-await-in-loop fires', () =>
  expect(findingsIn(VIOLATIONS['no-await-in-loop'])).toEqual([['no-await-in-loop', 3]]));
test('no-unwaived-disable fires', () =>
  expect(findingsIn(VIOLATIONS['no-unwaived-disable'])).toEqual([['no-unwaived-disable', 3]]));
test('schema-and-type-names fires', () =>
  expect(findingsIn(VIOLATIONS['schema-and-type-names'])).toEqual([['schema-and-type-names', 3]]));
test('tests-assert fires', () => expect(findingsIn(VIOLATIONS['tests-assert'])).toEqual([['tests-assert', 3]]));
test('use-canonical-helper fires', () =>
  expect(findingsIn(VIOLATIONS['use-canonical-helper'])).toEqual([['use-canonical-helper', 3]]));
test('layer-edges fires', () => expect(findingsIn(VIOLATIONS['layer-edges'])).toEqual([['layer-edges', 3]]));
test('no-cycles fires', () => expect(findingsIn(VIOLATIONS['no-cycles'])).toEqual([['no-cycles', 3]]));
test('declared-dependencies fires', () =>
  expect(findingsIn(VIOLATIONS['declared-dependencies'])).toEqual([['declared-dependencies', 3]]));
test('dependency-policy fires', () =>
  expect(findingsIn(VIOLATIONS['dependency-policy'])).toEqual([['dependency-policy', undefined]]));
test('duplicate-schemas fires', () =>
  expect(findingsIn(VIOLATIONS['duplicate-schemas'])).toEqual([['duplicate-schemas', 3]]));
test('io-edges fires', () => expect(findingsIn(VIOLATIONS['io-edges'])).toEqual([['io-edges', 3]]));
test('public-surface fires', () =>
  expect(findingsIn(VIOLATIONS['public-surface'])).toEqual([['public-surface', undefined]]));
test('reachable-packages fires', () =>
  expect(findingsIn(VIOLATIONS['reachable-packages'])).toEqual([['reachable-packages', undefined]]));
test('types-stay-pure fires', () =>
  expect(findingsIn(VIOLATIONS['types-stay-pure'])).toEqual([['types-stay-pure', 3]]));
test('package-shape fires', () => expect(findingsIn(VIOLATIONS['package-shape'])).toEqual([['package-shape', 3]]));
test('waivers-are-live fires', () =>
  expect(findingsIn(VIOLATIONS['waivers-are-live'])).toEqual([['waivers-are-live', undefined]]));
test('docs-commands fires', () => expect(findingsIn(VIOLATIONS['docs-commands'])).toEqual([['docs-commands', 3]]));
test('docs-enforced fires', () =>
  expect(findingsIn(VIOLATIONS['docs-enforced'])).toEqual([['docs-enforced', expect.any(Number)]]));
test('docs-front-matter fires', () =>
  expect(findingsIn(VIOLATIONS['docs-front-matter'])).toEqual([['docs-front-matter', 1]]));
test('docs-generated fires', () => expect(findingsIn(VIOLATIONS['docs-generated'])).toEqual([['docs-generated', 3]]));
test('docs-links fires', () => expect(findingsIn(VIOLATIONS['docs-links'])).toEqual([['docs-links', 3]]));
test('docs-paths fires', () => expect(findingsIn(VIOLATIONS['docs-paths'])).toEqual([['docs-paths', 3]]));
test('docs-reachable fires', () =>
  expect(findingsIn(VIOLATIONS['docs-reachable'])).toEqual([['docs-reachable', undefined]]));
test('docs-readable fires', () =>
  expect(findingsIn(VIOLATIONS['docs-readable'])).toEqual([['docs-readable', undefined]]));
test('docs-size fires', () => expect(findingsIn(VIOLATIONS['docs-size'])).toEqual([['docs-size', 1]]));
test('docs-skills fires', () => expect(findingsIn(VIOLATIONS['docs-skills'])).toEqual([['docs-skills', undefined]]));
test('docs-workflow fires', () =>
  expect(findingsIn(VIOLATIONS['docs-workflow'])).toEqual([['docs-workflow', undefined]]));

test('a reference that brings a library to all code is an error', () =>
  expect(findingsIn(VIOLATIONS['oxlint/triple-slash-reference'])).toEqual([['oxlint/triple-slash-reference', 3]]));
test('without the violations it is green again, and needs no network', async () => {
  await git(['checkout', '--quiet', '.']);
  await git(['clean', '--quiet', '--force', '-d']);
  const { code, stdout } = await npm(['run', '--silent', 'check', '--', '--all'], desk, NO_NETWORK);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^check passed \(all\): /)]);
});

test('the check leaves nothing for git to see', async () => {
  expect((await git(['status', '--short'])).stdout).toBe('');
});

test('the usual commands of Nx work', async () => {
  const nx = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await npm(['exec', '--', 'nx', ...args, '--outputStyle=static'], desk, NO_NETWORK);
    return code === 0 ? 'ok' : `${stdout}${stderr}`;
  };
  expect(await nx('test', 'tickets-service')).toBe('ok');
  expect(await nx('test', '@globex/tickets-service')).toBe('ok');
  expect(await nx('affected', '-t', 'lint', '--files=packages/tickets/types/src/index.ts')).toBe('ok');
  expect(await nx('run-many', '-t', 'typecheck')).toBe('ok');
  const file = join(home, 'graph.json');
  expect(await nx('graph', `--file=${file}`)).toBe('ok');
  expect(readFileSync(file, 'utf8')).toContain('@globex/tickets-service');
});

test('two checks at once end, and say the same', async () => {
  const odd = join(desk, 'packages/tickets/types/src/odd.ts');
  writeFileSync(odd, 'export const odd: string = 1;\n');
  onTestFinished(() => rmSync(odd));
  const check = () => npm(['exec', '--', 'harness', 'check', '--json'], desk, NO_NETWORK);
  const [one, other] = (await Promise.all([check(), check()])).map(({ stdout }): CheckReport => JSON.parse(stdout));
  expect(one?.findings.map(({ file }) => file)).toContain('packages/tickets/types/src/odd.ts');
  expect([other?.findings, other?.failures]).toEqual([one?.findings, []]);
});

test('it works from a subdirectory', async () => {
  const { code } = await npm(
    ['exec', '--', 'harness', 'check'],
    join(desk, 'packages', 'tickets', 'types'),
    NO_NETWORK,
  );
  expect(code).toBe(0);
});

test('five worktrees made at once have ports and data of their own, and the desk runs in each', async () => {
  const trees = ['one', 'two', 'three', 'four', 'five'].map((name) => ({ name, path: `${desk}-${name}` }));
  const made = await Promise.all(
    trees.map(({ name }) => npm(['exec', '--', 'harness', 'worktree', 'new', name], desk)),
  );
  expect(made.map(({ code }) => code)).toEqual(trees.map(() => 0));
  const started = await Promise.allSettled(trees.map(({ path }) => startDesk(path)));
  const running = started.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  try {
    expect(started.flatMap((each) => (each.status === 'rejected' ? String(each.reason) : []))).toEqual([]);
    expect(running.map(({ url }) => url)).toEqual(
      trees.map(({ path }) => `http://127.0.0.1:${readFileSync(join(path, '.data/env'), 'utf8').trim().slice(5)}/`),
    );
    expect(new Set(running.map(({ url }) => url)).size).toBe(5);
    const say = async ({ url }: RunningDesk, name: string): Promise<number> => {
      const body = JSON.stringify({ name, email: `${name}@example.com` });
      const headers = { 'content-type': 'application/json' };
      return (await fetch(new URL('/api/accounts', url), { method: 'POST', body, headers })).status;
    };
    const said = await Promise.all(running.map((each, index) => say(each, trees[index]?.name ?? '')));
    expect(said).toEqual(trees.map(() => 201));
    const kept = await Promise.all(running.map(async ({ url }) => (await fetch(new URL('/api/accounts', url))).text()));
    const names = kept.map((text) =>
      JSON.parse(text)
        .map(({ name }: { name: string }) => name)
        .toSorted(),
    );
    expect(names).toEqual(trees.map(({ name }) => ['Support', name]));
  } finally {
    await Promise.all(running.map(({ stop }) => stop()));
  }
  const answers = await Promise.allSettled(running.map(({ url }) => fetch(url)));
  expect(answers.map(({ status }) => status)).toEqual(trees.map(() => 'rejected'));
});

test('after_create of WORKFLOW.md ends green from an empty folder', { timeout: WORKFLOW.timeout_ms }, async () => {
  const folder = join(home, 'orchestrated', 'DESK-7');
  mkdirSync(folder, { recursive: true });
  const { code, stdout } = await runProgram('/bin/sh', ['-c', WORKFLOW.after_create], {
    cwd: folder,
    env: { REPOSITORY_URL: desk, ...cache },
  });
  // What was done when the repository was created came through the remote cache.
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^check passed \(all\): (\d+) tasks, \1 cached;/m)]);
  expect((await git(['status', '--short', '--branch'], folder)).stdout).toBe('## task/DESK-7\n');
});

test('it works in a worktree with an edit, while the first is checked too', async () => {
  const beside = `${desk}-one`;
  appendFileSync(join(beside, 'packages/tickets/types/src/index.ts'), '// Edited.\n');
  const [{ code, stdout, stderr }, first] = await Promise.all([
    npm(['run', '--silent', 'check'], beside, cache),
    npm(['run', '--silent', 'check'], desk),
  ]);
  expect([code, stderr.replaceAll(/^npm warn .*\n/gm, ''), first.code]).toEqual([0, '', 0]);
  // What the edit does not affect came from elsewhere, through the remote cache.
  const [, total, cached] = /(\d+) tasks, (\d+) cached/.exec(stdout) ?? [];
  expect(Number(cached)).toBeGreaterThan(0);
  expect(Number(cached)).toBeLessThan(Number(total));
});

test('the tools are not tested again, until one is edited', async () => {
  expect(created.stdout).toContain('; 15 tools as tested before\n');
  const beside = `${desk}-two`;
  const odd = 'tools/mutants/odd.test.ts';
  const believed = { HARNESS_TESTED: 'tools/findings,tools/mutants' };
  // As a check asks for it, without those tools of which an edit would have all tested that need it.
  const nxTest = async (env: NodeJS.ProcessEnv): Promise<string> =>
    (await npm(['exec', '--', 'nx', 'test', 'tools-mutants', '--outputStyle=static'], beside, env)).stdout;
  expect(await nxTest(believed)).toContain('"asTested":true');
  expect(await nxTest({})).not.toContain('"asTested":true');
  const failing = "import { expect, test } from 'vitest';\n\ntest('is odd', () => expect([2]).toEqual([1]));\n";
  writeFileSync(join(beside, odd), failing);
  expect(await nxTest(believed)).toContain(`${odd}:3:`);
  const { stdout } = await runHarness(beside, ['tools']);
  expect(stdout).toContain('12 of 15 tools are as they were tested');
  expect(stdout).toContain('tested in every check: tools/cli, tools/mutants, tools/quality\n');
});

test("after a clone elsewhere, the README's two commands make it green", async () => {
  const clone = join(home, 'clone');
  await git(['clone', '--quiet', desk, clone], home);
  const [, block = ''] = /```sh\n([^]*?)```/.exec(readFileSync(join(clone, 'README.md'), 'utf8')) ?? [];
  const commands = block.trim().split('\n');
  expect(commands).toHaveLength(2);
  const { code, stdout } = await runProgram('/bin/sh', ['-ec', block], { cwd: clone, env: cache });
  expect([code, stdout]).toEqual([0, expect.stringContaining('check passed')]);
  // What was done in the other clone came through the remote cache.
  const [, total, cached] = /(\d+) tasks, (\d+) cached/.exec(stdout) ?? [];
  expect(cached).toBe(total);
});

test('with a key in the spec, what is not sealed with it is not believed', async () => {
  const clone = join(home, 'clone');
  const sealed = await serveCache();
  onTestFinished(sealed.close);
  const keys = generateKeyPairSync('ed25519');
  const spec = readFileSync(join(clone, 'harness.config.ts'), 'utf8');
  const publicKey = keys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
  const settings = `defineHarness({\n  remoteCache: { publicKey: '${publicKey}' },`;
  writeFileSync(join(clone, 'harness.config.ts'), spec.replace('defineHarness({', settings));
  const check = async (env: NodeJS.ProcessEnv = {}): Promise<string> => {
    rmSync(join(clone, '.nx'), { recursive: true });
    // A few tasks of everything, without those that prove the rules.
    const args = ['check', '--all', '--shard', '40/40'];
    return (await runHarness(clone, args, { ...sealed.environment, ...env })).stdout;
  };
  const privateKey = keys.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  expect(await check({ HARNESS_CACHE_PRIVATE_KEY: privateKey })).toMatch(
    /^check passed \(all, shard [^)]+\): [1-9]\d* tasks, 0 cached;/,
  );
  expect(await check()).toMatch(/^check passed \(all, shard [^)]+\): ([1-9]\d*) tasks, \1 cached;/);
  sealed.poison();
  const poisoned = await check();
  expect(poisoned).toMatch(/^check passed \(all, shard [^)]+\): [1-9]\d* tasks, 0 cached;/);
  expect(poisoned).toMatch(/; \d+ artefacts of the remote cache without a valid seal\n/);
});
