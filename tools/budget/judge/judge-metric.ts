/** Rounding of the model must not decide. In seconds. */
const GRAIN = 1e-6;

/** What the ratchet says of one metric; all in seconds. */
export interface Judgement {
  before: number | undefined;
  now: number;
  /** What this change may come to. */
  limit: number;
  ceiling: number;
  /**
   * `free`: not above half of the ceiling. `kept`: no more than the slack. `raised`: more than that. `over`: above the
   * ceiling, and higher than before. `inherited`: above the ceiling, as it was before this change.
   */
  verdict: 'free' | 'kept' | 'raised' | 'over' | 'inherited';
}

/**
 * Judges a metric by what it was before the change, of which one change may add the share `slack` above half of the ceiling.
 * Without a before only the ceiling counts.
 */
export const judgeMetric = (before: number | undefined, now: number, ceiling: number, slack: number): Judgement => {
  const limit = Math.min(ceiling, Math.max(ceiling / 2, before === undefined ? ceiling : before * (1 + slack)));
  const facts = { before, now, limit, ceiling };
  if (now > ceiling + GRAIN) {
    const isOld = before !== undefined && now <= before + GRAIN;
    return { ...facts, verdict: isOld ? 'inherited' : 'over' };
  }
  if (now > limit + GRAIN) return { ...facts, verdict: 'raised' };
  return { ...facts, verdict: now <= ceiling / 2 ? 'free' : 'kept' };
};
