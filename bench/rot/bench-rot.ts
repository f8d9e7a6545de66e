import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeMachine } from '../describe-machine.ts';
import { runProgram } from '../run-program.ts';
import { copyRepository, restore } from './copy-repository.ts';
import { DRIFTS } from './drifts.ts';
import { type Change, editIn } from './edit.ts';
import { FRESH_DRIFTS } from './fresh-drifts.ts';
import { FRESH_HARMLESS } from './fresh-harmless.ts';
import { HARMLESS } from './harmless.ts';

/** Makes each drift and each harmless edit in a copy of the repository, and gives what `harness docs` says as Markdown. */
export const benchRot = async (root: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-rot-'));
  try {
    const at = join(folder, 'copy');
    await copyRepository(root, at);
    const missed = await judgeAll(at, DRIFTS, (found) => !found);
    const flagged = await judgeAll(at, HARMLESS, (found) => found);
    const missedFresh = await judgeAll(at, FRESH_DRIFTS, (found) => !found);
    const flaggedFresh = await judgeAll(at, FRESH_HARMLESS, (found) => found);
    const found = (all: readonly Change[], wrong: readonly string[]): number => all.length - wrong.length;
    const flags = [...flagged, ...flaggedFresh];
    return [
      `\`pnpm bench rot\`: each change is made in a copy of this repository and judged by \`harness docs\`; ${describeMachine()}.`,
      '',
      '| changes | the list the rules grew on | a fresh list | asked for |',
      '| --- | --- | --- | --- |',
      `| 40 drifts of docs and structure, found | ${found(DRIFTS, missed)} | ${found(FRESH_DRIFTS, missedFresh)} | 36 |`,
      `| 20 harmless edits, flagged | ${flagged.length} | ${flaggedFresh.length} | 0 |`,
      '',
      'The rules were extended after the fresh list was written. Before that, on 2026-11-22, 29 of its 40 drifts were found and none of its',
      'harmless edits was flagged: that is how much is found of what nobody thought of.',
      '',
      `Not found: ${[...missed, ...missedFresh].join(', ') || 'none'}.${flags.length > 0 ? ` Flagged: ${flags.join(', ')}.` : ''}`,
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The names of the changes for which `isWrong` holds of whether something was found. */
const judgeAll = async (
  at: string,
  changes: readonly Change[],
  isWrong: (found: boolean) => boolean,
): Promise<string[]> => {
  const wrong: string[] = [];
  for (const { name, edit } of changes) {
    edit(editIn(at));
    const { code } = await runProgram('node', ['tools/cli/bin.ts', 'docs'], at);
    // 2: what the spec names is gone, which is said before any page is read.
    if (code < 0 || code > 2) throw new Error(`'${name}': harness docs ended with ${code}`);
    if (isWrong(code > 0)) wrong.push(name);
    await restore(at);
  }
  return wrong;
};
