import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Size } from '../grow/grow-workspace.ts';
import { environmentOf } from '../measure/environment-of.ts';
import { measureProgram } from '../measure/measure-program.ts';
import { succeed } from '../run-program.ts';
import type { Figure } from './figure.ts';
import { readCheck } from './read-check.ts';
import { type Plan, PLANS, type Scenario } from './scenarios.ts';

/** A workspace that was grown. */
export interface Grown {
  size: Size;
  grown: Size;
  at: string;
}

/** Goes through all scenarios of all workspaces `runs` times, in turn, so that a busy minute does not fall on one of them. */
export const benchScale = async (
  workspaces: readonly Grown[],
  scenarios: readonly Scenario[],
  runs: number,
  tell: (figure: Figure) => void,
): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const { at } of workspaces) await prepare(at, scenarios);
  for (let run = 1; run <= runs; run += 1) {
    for (const workspace of workspaces) {
      for (const scenario of scenarios) {
        const figure = await measure(workspace, scenario, run);
        tell(figure);
        figures.push(figure);
      }
    }
  }
  return figures;
};

/** They need nothing that is cached. */
const IS_COLD: ReadonlySet<Scenario> = new Set(['cold', 'empty', 'tools']);

/** Edits are made on a branch, as by someone at work; what has not changed is green and cached before anything is measured. */
const prepare = async (at: string, scenarios: readonly Scenario[]): Promise<void> => {
  await succeed('git', ['checkout', '-q', '-B', 'work'], at);
  if (scenarios.every((scenario) => IS_COLD.has(scenario))) return;
  if (scenarios.includes('empty')) return;
  await check(at, ['check', '--all']);
};

const check = (at: string, args: readonly string[]) =>
  measureProgram('harness', [...args, '--json'], at, environmentOf(at));

const measure = async (workspace: Grown, scenario: Scenario, run: number): Promise<Figure> => {
  const { at, size, grown } = workspace;
  const plan = PLANS[scenario];
  for (const path of plan.removed ?? []) rmSync(join(at, path), { recursive: true, force: true });
  if (scenario === 'memo') await check(at, plan.args);
  const undo = edit(at, plan, `${Date.now().toString(36)}-${run}`);
  const measured = await check(at, plan.args);
  undo();
  const { stdout: _stdout, stderr: _stderr, ...rest } = measured;
  return { ...rest, ...readCheck(at, measured), size, grown, what: scenario, run };
};

const edit = (at: string, plan: Plan, run: string): (() => void) => {
  if (!plan.edit) return () => undefined;
  const { file, from, to } = plan.edit(run);
  const path = join(at, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has nothing like ${String(from)}.`);
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
};
