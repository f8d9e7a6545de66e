/** What somebody who has read the code says of one finding. */
export interface Verdict {
  /** Of which sample: `before` the rules were repaired, or `after`. */
  sample: string;
  project: string;
  rule: string;
  /** `path:line` in the project. */
  at: string;
  isTrue: boolean;
  why: string;
}

/** Reads `judged.tsv`: a line for each verdict, its fields as above. */
export const parseVerdicts = (text: string): Verdict[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [sample = '', project = '', rule = '', at = '', verdict = '', why = ''] = line.split('\t');
      return { sample, project, rule, at, isTrue: verdict === 'true', why };
    });

/** The share of findings that are true, such as `96 % (48 of 50)`. */
export const describePrecision = (verdicts: readonly Verdict[]): string => {
  const right = verdicts.filter(({ isTrue }) => isTrue).length;
  const share = Math.round((right / verdicts.length) * 100);
  return verdicts.length === 0 ? 'not judged' : `${share} % (${right} of ${verdicts.length})`;
};
