import type { Placed } from '../precision.ts';
import { FITS } from './fits.ts';
import { describePrecision, type Verdict } from './verdicts.ts';

/** The tables: how much was found by each rule in which project, and how much of the samples is true. */
export const describeCounts = (
  placed: readonly Placed[],
  files: ReadonlyMap<string, number>,
  verdicts: readonly Verdict[],
): string => {
  const projects = FITS.filter(({ name }) => files.has(name));
  const rules = [...new Set(placed.map(({ rule }) => rule))].toSorted();
  const count = (rule: string, project: string): number =>
    placed.filter((each) => each.rule === rule && each.project === project).length;
  const left = FITS.filter(({ name }) => !files.has(name)).map(({ name }) => name);
  const inSample = (sample: string) => verdicts.filter((each) => each.sample === sample);
  return [
    '`pnpm bench precision`: our rules over public projects, with a spec fitted to each (`bench/precision/fits`).',
    ...(left.length > 0 ? [`Left out, for want of a checkout (\`--at <name>=<folder>\`): ${left.join(', ')}.`] : []),
    '',
    ...projects.map(({ name, source }) => {
      const from =
        source.kind === 'npm' ? `npm: ${source.packages.join(', ')}` : `${source.repository} at ${source.commit}`;
      return `- ${name}: ${files.get(name) ?? 0} source files (${from})`;
    }),
    '',
    `| findings | ${projects.map(({ name }) => name).join(' | ')} | true in the last sample |`,
    `| --- |${' --- |'.repeat(projects.length + 1)}`,
    ...rules.map((rule) => {
      const last = ['after', 'domains'].flatMap((sample) => inSample(sample));
      const judged = last.filter((each) => each.rule === rule);
      return `| ${rule} | ${projects.map(({ name }) => count(rule, name)).join(' | ')} | ${describeShare(judged)} |`;
    }),
    '',
    '| findings, drawn by chance and read by hand (`bench/precision/judged.tsv`) | true |',
    '| --- | --- |',
    `| 50, by rule, before the rules were repaired | ${describePrecision(inSample('before'))} |`,
    ...ON_THE_WAY.map((share) => `| 50, by rule, on the way; what was said of each is not kept | ${share} |`),
    `| 50, by rule, after | ${describePrecision(inSample('after'))} |`,
    `| 20, by rule, of a project laid out by domains, for rules that had nothing to judge before | ${describePrecision(inSample('domains'))} |`,
    `| 19 functions there that are not async, before the rule about commands was repaired | ${describePrecision(inSample('not async'))} |`,
    `| 20 others, drawn when half of that was repaired | ${describePrecision(inSample('not async, fresh'))} |`,
    `| of these 39, those that are still reported | ${describePrecision(
      stillReported(
        placed,
        ['not async', 'not async, fresh'].flatMap((sample) => inSample(sample)),
      ),
    )} |`,
  ].join('\n');
};

/** What two samples between the first and the last repair came to. */
const ON_THE_WAY = ['78 %', '94 %'];

const describeShare = (judged: readonly Verdict[]): string =>
  judged.length === 0 ? '–' : `${judged.filter(({ isTrue }) => isTrue).length} of ${judged.length}`;

/** The verdicts on what the rules report today, too. */
const stillReported = (placed: readonly Placed[], verdicts: readonly Verdict[]): Verdict[] =>
  verdicts.filter(({ project, rule, at }) =>
    placed.some((each) => each.project === project && each.rule === rule && each.at === at),
  );
