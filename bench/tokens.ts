import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTokens } from 'gpt-tokenizer';
import { describeMachine } from './describe-machine.ts';
import { copyRepository } from './rot/copy-repository.ts';
import { runProgram, succeed } from './run-program.ts';

const SERVICE = 'packages/tickets/service';

/** What agents read of this repository before and during each task, in tokens, as a table in Markdown. */
export const benchTokens = async (root: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-tokens-'));
  try {
    const at = join(folder, 'copy');
    await copyRepository(root, at);
    rmSync(join(at, 'node_modules'));
    await succeed(
      join(root, 'node_modules/.bin/pnpm'),
      ['install', '--offline', '--frozen-lockfile', '--reporter=silent'],
      at,
    );
    const harness = async (...args: string[]): Promise<number> =>
      countTokens((await runProgram(join(at, 'node_modules/.bin/harness'), args, at)).stdout);
    const green = await harness('check', '--all');
    const file = join(at, SERVICE, 'src/close-ticket.ts');
    writeFileSync(file, `import '@acme/tickets-ui';\n${readFileSync(file, 'utf8')}`);
    const red = await harness('check', SERVICE);
    const status = await harness('status');
    return [
      `\`pnpm bench tokens\`, with the tokenizer o200k_base of gpt-tokenizer: ${describeMachine()}.`,
      '',
      '| what an agent reads | tokens | at most |',
      '| --- | --- | --- |',
      `| AGENTS.md and the list of skills | ${countTokens(readMap(root))} | 2,500 |`,
      `| a green check | ${green} | 60 |`,
      `| a red check with one finding | ${red} | 250 |`,
      `| \`harness status\` after it | ${status} | 300 |`,
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** AGENTS.md, and of each skill what clients show before it is chosen: its name and description. */
const readMap = (root: string): string => {
  const skills = readdirSync(join(root, '.agents/skills')).map((name) => {
    const text = readFileSync(join(root, '.agents/skills', name, 'SKILL.md'), 'utf8');
    return /^---\n([^]*?)\n---\n/.exec(text)?.[1] ?? '';
  });
  return [readFileSync(join(root, 'AGENTS.md'), 'utf8'), ...skills].join('\n');
};
