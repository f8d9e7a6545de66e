type Files = Record<string, string>;

/** Groups of trees in which no two share a path, so that a whole group can be planted in one folder. */
export const planWaves = (trees: readonly Files[]): Files[][] => {
  const waves: Files[][] = [];
  for (const tree of trees) {
    const wave = waves.find((planted) => !planted.some((other) => Object.keys(tree).some((path) => path in other)));
    if (wave) wave.push(tree);
    else waves.push([tree]);
  }
  return waves;
};
