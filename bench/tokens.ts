import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTokens } from 'gpt-tokenizer';
import { describeMachine } from './describe-machine.ts';
import { commitAll, copyRepository, restore } from './rot/copy-repository.ts';
import { runProgram, succeed } from './run-program.ts';

const SERVICE = 'packages/tickets/service';
const SKIPPED = 'packages/utils/sleep/src/sleep.test.ts';

/** What agents read of this repository before and during each task, in tokens, as a table in Markdown. */
export const benchTokens = async (root: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tokens-'));
  try {
    const at = join(folder, 'copy');
    await copyRepository(root, at);
    // Git took the link for a file, and would put it back where it restores the rest.
    rmSync(join(at, 'node_modules'));
    await commitAll(at);
    await succeed(
      join(root, 'node_modules/.bin/pnpm'),
      ['install', '--offline', '--frozen-lockfile', '--reporter=silent'],
      at,
    );
    const harness = async (code: number, ...args: string[]): Promise<number> => {
      const ended = await runProgram(join(at, 'node_modules/.bin/harness'), args, at);
      if (ended.code !== code) throw new Error(`harness ${args[0]} ended with ${ended.code}:\n${ended.stdout}`);
      return countTokens(ended.stdout);
    };
    const green = await harness(0, 'check', '--all');
    const file = join(at, SERVICE, 'src/close-ticket.ts');
    writeFileSync(file, `import '@acme/tickets-ui';\n${readFileSync(file, 'utf8')}`);
    const red = await harness(1, 'check', SERVICE);
    const status = await harness(0, 'status');
    await restore(at);
    await changeMuch(at, (...args) => harness(0, ...args));
    await commitAll(at, 'change');
    const noted = await harness(0, 'check');
    return [
      `\`pnpm bench tokens\`, with the tokenizer o200k_base of gpt-tokenizer: ${describeMachine()}.`,
      '',
      '| what an agent reads | tokens | at most |',
      '| --- | --- | --- |',
      `| AGENTS.md and the list of skills | ${countTokens(readMap(root))} | 2,500 |`,
      `| a green check | ${green} | 60 |`,
      `| a green check of a change that its owners have to see: five guarded paths, a waiver, a test deleted | ${noted} | 60 |`,
      `| a red check with one finding | ${red} | 250 |`,
      `| \`harness status\` after it | ${status} | 300 |`,
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Everything that a green check has a note for, at once. */
const changeMuch = async (at: string, harness: (...args: string[]) => Promise<number>): Promise<void> => {
  const append = (file: string, text: string): void =>
    writeFileSync(join(at, file), `${readFileSync(join(at, file), 'utf8')}${text}`);
  for (const file of ['.gitignore', '.github/CODEOWNERS', 'pnpm-workspace.yaml']) append(file, '# One line more.\n');
  append('docs/dependencies/zod.md', '\nOne sentence more.\n');
  append(SKIPPED, "\ntest.skip('is not written yet', () => {\n  expect(sleep).toBeDefined();\n});\n");
  const expires = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const reason = 'The scheduler that it needs comes with the next release';
  await harness('waive', 'no-unwaived-disable', SKIPPED, '--reason', reason, '--owner', '@team', '--expires', expires);
  rmSync(join(at, 'packages/utils/assert-never/src/assert-never.test.ts'));
};

/** AGENTS.md, and of each skill what clients show before it is chosen: its name and description. */
const readMap = (root: string): string => {
  const skills = readdirSync(join(root, '.agents/skills')).map((name) => {
    const text = readFileSync(join(root, '.agents/skills', name, 'SKILL.md'), 'utf8');
    return /^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '';
  });
  return [readFileSync(join(root, 'AGENTS.md'), 'utf8'), ...skills].join('\n');
};
