import { basename, isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Ask, completeAnswers, completeDirectory } from './complete-answers.ts';
import { completeFacts } from './complete-facts.ts';
import { describeSystemError } from './describe-system-error.ts';
import { type Failure, type Outcome, succeed } from './failure.ts';
import { findPrograms } from './find-programs.ts';
import { finishRepository } from './finish-repository.ts';
import { inspectTarget } from './inspect-target.ts';
import { describeInterruption, Interruption } from './interruption.ts';
import { loadTemplate, TEMPLATE_HOME } from './load-template.ts';
import { nextCommand } from './next-command.ts';
import type { CreateRequest } from './parse-arguments.ts';
import { placeTree } from './place-tree.ts';
import { planCreation } from './plan-creation.ts';
import { formatDuration, runStep } from './run-step.ts';
import type { Screen } from './screen.ts';
import { writeFiles } from './write-files.ts';

/** What the machine provides to a creation. */
export interface Surroundings {
  /** Absolute. */
  cwd: string;
  screen: Screen;
  ask: Ask;
  signal: AbortSignal;
}

/** Creates the repository. A failure before its files are in place leaves nothing behind. */
export const create = async (request: CreateRequest, around: Surroundings): Promise<Outcome<undefined>> => {
  const { cwd, screen, ask, signal } = around;
  const template = loadTemplate();

  const directory = await completeDirectory(request.directory, ask);
  if (!directory.ok) return directory;
  const path = resolve(cwd, directory.value);
  const target = await explain(`look at ${path}`, signal, () => inspectTarget(path));
  if (!target.ok) return target;
  const answers = await completeAnswers(request, basename(path), template.takenScopes, ask);
  if (!answers.ok) return answers;
  const facts = await completeFacts(request.facts, ask);
  if (!facts.ok) return facts;
  const programs = await explain('look for git and npm', signal, () => findPrograms(request, cwd, signal));
  if (!programs.ok) return programs;

  const started = performance.now();
  const plan = planCreation(request, answers.value, template, facts.value);
  screen.write(`create-harness-repo ${template.version}: ${plan.answers.name} in ${path}\n\n`);
  const templateFolder = fileURLToPath(new URL('template/', TEMPLATE_HOME));
  const placed = await explain(`write ${path}`, signal, () =>
    runStep(
      screen,
      `writing ${plan.files.length} files`,
      () => placeTree(target.value, (staging) => writeFiles(staging, plan, templateFolder, signal)),
      () => ({ ok: true, text: `wrote ${plan.files.length} files, packages are ${plan.answers.scope}/*` }),
    ).then(() => succeed(undefined)),
  );
  if (!placed.ok) return placed;

  const here = isAbsolute(directory.value) ? path : relative(cwd, path);
  const finished = await finishRepository(plan, target.value, screen, signal);
  if (!finished.ok) {
    const { step, failure } = finished;
    const hint = `${failure.hint}${failure.hint && ' '}The repository is in place; go on with: ${nextCommand(plan, here, step)}`;
    return { ok: false, failure: { ...failure, hint } };
  }
  screen.write(`\nDone in ${formatDuration(performance.now() - started)}. Next:\n\n  ${nextCommand(plan, here)}\n`);
  return succeed(undefined);
};

/** Turns what `work` throws into a failure, unless it is a bug. `doing` completes "cannot …". */
const explain = async <Value>(
  doing: string,
  signal: AbortSignal,
  work: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> => {
  try {
    return await work();
  } catch (error) {
    const failure = describeThrown(signal.aborted ? signal.reason : error, doing);
    if (failure) return { ok: false, failure };
    throw error;
  }
};

const describeThrown = (error: unknown, doing: string): Failure | undefined =>
  error instanceof Interruption
    ? describeInterruption(error, `${error.message}, nothing was left behind.`, 'Run the command again.')
    : describeSystemError(error, doing);
