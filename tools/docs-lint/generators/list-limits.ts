import type { Docs } from '../docs.ts';

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
      'changed lines of what a page covers',
      `${docs.staleLines.warning} until a warning, ${docs.staleLines.error} until an error`,
    ],
  ];
  return ['| at most | |', '| --- | --- |', ...rows.map(([what, most]) => `| ${what} | ${most} |`), ''].join('\n');
};
