import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience, Failure, Outcome } from '@acme/tools-findings';
import { readTested, readTestedRecord, readTestedState } from '@acme/tools-runner';
import { type HarnessSpec, TESTED_RECORD, type TestedRecord } from '@acme/tools-spec';
import { exitCodeOf } from '../check/check-report.ts';
import { renderCheck } from '../check/render-check.ts';
import { runCheck } from '../check/run-check.ts';

/** What to print, and the exit code. */
interface Printed {
  text: string;
  code: number;
}

/**
 * Says which tools are as they were when their tests passed, so that a check need not test them again. With `write` it checks
 * the others, and records them if they are green.
 */
export const tools = async (
  root: string,
  spec: HarnessSpec,
  { write }: { write: boolean },
  audience: Audience,
  env: NodeJS.ProcessEnv,
): Promise<Outcome<Printed>> => {
  const { folder } = spec.tools;
  const path = `${folder}/${TESTED_RECORD}`;
  const record = readTestedRecord(root, folder);
  if (!record) return { ok: false, failures: [noRecord(path)] };
  const tested = readTested(root, folder);
  const changed = Object.keys(record.tools).filter((dir) => !tested.has(dir));
  if (!write || changed.length === 0) return { ok: true, value: { text: describe(tested.size, changed), code: 0 } };

  const before = stateOf(root, record);
  const options = { all: false, cold: false, only: changed, shard: undefined, from: root, env };
  const checked = await runCheck(root, options, performance.now());
  if (!checked.ok) return checked;
  const text = renderCheck(checked.value, audience);
  const code = exitCodeOf(checked.value);
  if (code !== 0) return { ok: true, value: { text: `${text}${path} stays as it was.\n`, code } };
  const now = stateOf(root, record);
  if (JSON.stringify(before) !== JSON.stringify(now)) return { ok: false, failures: [EDITED] };
  writeFileSync(join(root, path), `${JSON.stringify(now, undefined, 2)}\n`);
  return { ok: true, value: { text: `${text}wrote ${path}\n`, code } };
};

const stateOf = (root: string, { versions, tools: known }: TestedRecord): TestedRecord => {
  const state = readTestedState(root, Object.keys(known), Object.keys(versions));
  return { files: state.files, versions: state.versions, tools: state.tools };
};

const describe = (tested: number, changed: readonly string[]): string => {
  const all = tested + changed.length;
  if (all === 0) return `${TESTED_RECORD} records no tool, so every check tests all of them\n`;
  const kept = `${tested} of ${all} tools are as they were tested; a check does not test them again\n`;
  if (changed.length === 0) return kept;
  return `${kept}tested in every check: ${changed.join(', ')}\nWhen they are as they should be: pnpm harness tools --write\n`;
};

const noRecord = (path: string): Failure => ({
  code: 'no-record',
  message: `There is no ${path}, so every check tests all tools.`,
  hint: 'A repository made by create-harness-repo has one: take it from git, or leave it so.',
});

const EDITED: Failure = {
  code: 'edited-meanwhile',
  message: 'A tool was edited while the tools were tested, so nothing was recorded.',
  hint: 'Run the command again.',
};
