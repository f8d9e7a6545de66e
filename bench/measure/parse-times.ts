/** The seconds that bash's `times` prints, `0m0.010s 0m0.004s` for itself and then for its children, added up. */
export const parseTimes = (text: string): number =>
  [...text.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes = '0', seconds = '0']) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
