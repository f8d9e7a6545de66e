/** Which features are on; a flag nobody turned on is off. */
export interface FeatureFlags {
  isOn: (flag: string) => boolean;
}

/** The flags named in `names` are on, for as long as the process runs. */
export const featureFlags = (names: Iterable<string>): FeatureFlags => {
  const on = new Set(names);
  return { isOn: (flag) => on.has(flag) };
};
