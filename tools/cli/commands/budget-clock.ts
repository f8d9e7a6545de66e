import type { Audience, Outcome } from '@acme/tools-findings';
import { renderFindings } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import { findSlowest } from '../clock/find-slowest.ts';
import { type ClockedCheck, measureCheck } from '../clock/measure-check.ts';
import { openBaseTree } from '../clock/open-base-tree.ts';

/** Fewer pairs say nothing at the confidence that is asked for, more are not worth the time. */
const PAIRS = { least: 5, most: 8 };

interface ClockOptions {
  json: boolean;
  /** Compare with the base whatever the first check took. */
  compare: boolean;
  audience: Audience;
  main: string | undefined;
}

/**
 * Measures a cold check of the workspace at `root` (absolute) against the ceiling, and against the base in pairs, one after
 * the other, where it takes longer than the tree lets expect.
 */
export const budgetClock = async (
  root: string,
  spec: HarnessSpec,
  { json, compare, audience, main }: ClockOptions,
): Promise<Outcome<{ text: string; exitCode: 0 | 1 }>> => {
  const started = performance.now();
  const {
    calibrate,
    compareRuns,
    isSlower,
    isSurelyFine,
    isSuspicious,
    judgeClock,
    readBudget,
    REFERENCE_SECONDS,
    renderClock,
  } = await import('@acme/tools-budget');
  const shape = await readBudget(root, spec, { main });
  if (!shape.ok) return shape;
  const now = (): number => performance.now();
  const before = calibrate(now);
  const first = await measureCheck(root);
  if (!first.ok) return first;
  const machine = (before + calibrate(now)) / 2 / REFERENCE_SECONDS;
  const facts = {
    wallSeconds: first.value.wallSeconds,
    cpuSeconds: first.value.cpuSeconds,
    machine,
    predictedSeconds: shape.value.judgements.cold.now,
    ceilingSeconds: spec.budget.ceilingSeconds,
  };
  const answer = (all: Parameters<typeof judgeClock>[0]): Outcome<{ text: string; exitCode: 0 | 1 }> => {
    const findings = judgeClock(all);
    const took = (performance.now() - started) / 1000;
    const lines = renderFindings(findings, audience).map((line) => `${line}\n`);
    const text = json
      ? `${JSON.stringify({ ok: findings.length === 0, ...all, tookSeconds: took, findings })}\n`
      : `${lines.join('')}${renderClock(all, took)}`;
    return { ok: true, value: { text, exitCode: findings.length === 0 ? 0 : 1 } };
  };
  const { base } = shape.value;
  if (base === undefined || !(compare || isSuspicious(facts))) return answer(facts);

  const tree = await openBaseTree(root, base);
  if (!tree.ok) return tree;
  try {
    const pairs: { base: ClockedCheck; now: ClockedCheck }[] = [];
    const walls = () => pairs.map((pair) => ({ before: pair.base.wallSeconds, now: pair.now.wallSeconds }));
    const cpus = () =>
      pairs.flatMap((pair) =>
        pair.base.cpuSeconds === undefined || pair.now.cpuSeconds === undefined
          ? []
          : [{ before: pair.base.cpuSeconds, now: pair.now.cpuSeconds }],
      );
    const isClear = (): boolean => {
      const wall = compareRuns(walls());
      const cpu = compareRuns(cpus());
      return (isSurelyFine(wall) && isSurelyFine(cpu)) || (isSlower(wall) && isSlower(cpu));
    };
    // In turns, and each time the other one first: what the machine does meanwhile is done to both.
    while (pairs.length < PAIRS.least || (pairs.length < PAIRS.most && !isClear())) {
      const order = pairs.length % 2 === 0 ? [tree.value.root, root] : [root, tree.value.root];
      const one = await measureCheck(order[0] ?? root);
      if (!one.ok) return one;
      const other = await measureCheck(order[1] ?? root);
      if (!other.ok) return other;
      pairs.push(order[0] === root ? { now: one.value, base: other.value } : { base: one.value, now: other.value });
    }
    const cpu = cpus();
    const slowest = findSlowest(
      pairs.map((pair) => ({ before: pair.base.tasks, now: pair.now.tasks })),
      shape.value.dirs,
    );
    return answer({
      ...facts,
      compared: {
        wall: compareRuns(walls()),
        cpu: cpu.length === pairs.length ? compareRuns(cpu) : undefined,
        pairs: pairs.length,
        base: `${shape.value.baseName} (${base.slice(0, 9)})`,
      },
      ...(slowest ? { slowest } : {}),
    });
  } finally {
    tree.value.close();
  }
};
