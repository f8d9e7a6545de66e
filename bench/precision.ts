import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fit } from './precision/fit.ts';
import { fitSpec } from './precision/fit-spec.ts';
import { FITS } from './precision/fits.ts';
import { isAsked } from './precision/is-asked.ts';
import { layOut } from './precision/lay-out.ts';
import { obtain } from './precision/obtain.ts';
import { runRules } from './precision/run-rules.ts';
import { sampleByRule } from './precision/sample.ts';
import { describeCounts } from './precision/describe-counts.ts';
import { parseVerdicts } from './precision/verdicts.ts';

const SAMPLE = 50;
const SEED = 1;

/** A finding at its place in a project. */
export interface Placed {
  project: string;
  rule: string;
  at: string;
  text: string;
}

/**
 * Runs our rules over public projects, and gives a table in Markdown. `checkouts` has the folders of those that come from
 * no registry, by name; without its folder a project is left out, which the table says. `tell` gets each finding of the
 * sample that nobody has judged. Nothing of the projects stays on disk.
 */
export const benchPrecision = async (
  root: string,
  checkouts: ReadonlyMap<string, string>,
  tell: (text: string) => void,
): Promise<string> => {
  const own: { default: unknown } = await import(pathToFileURL(join(root, 'harness.config.ts')).href);
  const folder = mkdtempSync(join(tmpdir(), 'bench-precision-'));
  try {
    const placed: Placed[] = [];
    const files = new Map<string, number>();
    for (const fit of FITS) {
      const from = await sourceOf(fit, checkouts, folder);
      if (from === undefined) continue;
      const tree = join(folder, fit.name);
      const origins = layOut(root, fit, fitSpec(own.default, fit), from, tree);
      const report = await runRules(root, tree);
      files.set(fit.name, [...origins.keys()].filter((path) => /\.[cm]?[jt]sx?$/.test(path)).length);
      for (const found of report.found) {
        const path = origins.get(found.file);
        if (path === undefined || !isAsked(fit, found, path)) continue;
        placed.push({ project: fit.name, rule: found.rule, at: `${path}:${found.line}`, text: found.text });
      }
    }
    const verdicts = parseVerdicts(readFileSync(join(import.meta.dirname, 'precision/judged.tsv'), 'utf8'));
    const judged = new Set(verdicts.map(keyOf));
    for (const each of sampleByRule(placed.toSorted(byPlace), SAMPLE, SEED)) {
      if (!judged.has(keyOf(each))) tell(`not judged: ${each.project} ${each.at} ${each.rule}: ${each.text}`);
    }
    return describeCounts(placed, files, verdicts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const sourceOf = async (
  { name, source }: Fit,
  checkouts: ReadonlyMap<string, string>,
  folder: string,
): Promise<string | undefined> => {
  if (source.kind === 'checkout') return checkouts.get(name);
  const sources = join(folder, `.sources-${name}`);
  mkdirSync(sources);
  await obtain(source.packages, sources);
  return sources;
};

const keyOf = ({ project, rule, at }: { project: string; rule: string; at: string }): string =>
  `${project} ${rule} ${at}`;

const byPlace = (left: Placed, right: Placed): number => {
  const [one, other] = [`${keyOf(left)} ${left.text}`, `${keyOf(right)} ${right.text}`];
  return Number(one > other) - Number(one < other);
};
