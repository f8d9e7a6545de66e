/** Best first. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;

export type Grade = (typeof GRADES)[number];

/** Where A, B and C end; what is beyond the last is a D. Falling steps say that more is better. */
export type Steps = readonly [a: number, b: number, c: number];

/** The grade of a value; the step itself still belongs to the better one. */
export const gradeOf = (value: number, steps: Steps): Grade => {
  const isMoreBetter = steps[0] > steps[2];
  const at = steps.findIndex((step) => (isMoreBetter ? value >= step : value <= step));
  return GRADES[at] ?? 'D';
};

/** What is good at one thing does not make up for what is bad at another. */
export const worstOf = (grades: readonly Grade[]): Grade =>
  GRADES.findLast((grade) => grades.includes(grade)) ?? GRADES[0];
