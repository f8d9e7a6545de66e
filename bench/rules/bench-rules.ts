import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environmentOf } from '../measure/environment-of.ts';
import { measureProgram } from '../measure/measure-program.ts';
import type { Grown } from '../scale/bench-scale.ts';
import { type Measured, PLANS } from './plans.ts';
import { readAnswer } from './read-answer.ts';
import type { RuleFigure } from './rule-figure.ts';
import { NOOP_PLUGIN, writeFloor } from './write-floor.ts';

/** Goes through all plans of all workspaces `runs` times, in turn, so that a busy minute does not fall on one of them. */
export const benchRules = async (
  workspaces: readonly Grown[],
  runs: number,
  tell: (figure: RuleFigure) => void,
): Promise<RuleFigure[]> => {
  const figures: RuleFigure[] = [];
  for (let run = 1; run <= runs; run += 1) {
    for (const workspace of workspaces) {
      for (const plan of PLANS.filter(({ upTo }) => workspace.size.lines <= upTo)) {
        const figure = await measure(workspace, plan, run);
        tell(figure);
        figures.push(figure);
      }
    }
  }
  return figures;
};

const measure = async ({ at, size, grown }: Grown, plan: Measured, run: number): Promise<RuleFigure> => {
  const [program, ...args] = plan.command;
  const extra = { ...compiledAt(at), ...(plan.name === 'cold' ? COLD : {}) };
  const start = () => measureProgram(program, args, at, environmentOf(at, extra));
  const undo = await prepare(at, plan, run === 1 ? start : undefined);
  try {
    const measured = await start();
    const { stdout: _stdout, stderr: _stderr, ...rest } = measured;
    return { ...rest, ...readAnswer(measured), size, grown, what: plan.name, run };
  } finally {
    undo();
  }
};

/** As the gate starts its tools: with the modules that a run before has compiled. */
const compiledAt = (at: string) => ({ NODE_COMPILE_CACHE: join(at, 'node_modules/.cache/compiled') });

const COLD = { HARNESS_COLD: '1' };

/** The floor borrows the place of the configuration; what is to be unchanged was read by a run before the first. */
const prepare = async (
  at: string,
  { name }: Measured,
  warmUp: (() => Promise<unknown>) | undefined,
): Promise<() => void> => {
  if (name === 'same') await warmUp?.();
  if (name !== 'floor') return () => undefined;
  const [config, plugin] = [join(at, 'oxlint.config.ts'), join(at, '.nx/noop-plugin.mjs')];
  const before = readFileSync(config, 'utf8');
  mkdirSync(join(at, '.nx'), { recursive: true });
  writeFileSync(plugin, NOOP_PLUGIN);
  writeFileSync(config, writeFloor(before, './.nx/noop-plugin.mjs'));
  return () => {
    writeFileSync(config, before);
    rmSync(plugin);
  };
};
