import type { Docs } from '../docs.ts';

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** The numbers that the spec holds the workspace to. */
export const listLimits = ({ spec }: Docs): string => {
  const { budget, docs, limits, waivers } = spec;
  const rows = [
    ['a cold check of everything', `${budget.ceilingSeconds} s`],
    ['a source file', `${limits.maxFileLines} lines`],
    ['a waiver', `${waivers.maxDays} days`],
    ...docs.maxLines.map(({ files, lines }): [string, string] => [`\`${files}\``, `${lines} lines`]),
    ['skills', `${docs.skills.max}`],
    [
      'lines changed since a review, of those that the page covers',
      `${percent(docs.stale.warning)} until a warning, ${percent(docs.stale.error)} until an error`,
    ],
  ];
  return ['| at most | |', '| --- | --- |', ...rows.map(([what, most]) => `| ${what} | ${most} |`), ''].join('\n');
};
