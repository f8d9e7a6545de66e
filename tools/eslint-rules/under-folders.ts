import type { OxlintConfig } from 'oxlint';

/** The same configuration for several workspaces, each in a folder of its own below the one that is linted. */
export const underFolders = (config: OxlintConfig): OxlintConfig => ({
  ...config,
  settings: { ...config.settings, harness: { folders: true } },
  ignorePatterns: (config.ignorePatterns ?? []).map(inFolder),
  overrides: (config.overrides ?? []).map((override) => ({ ...override, files: override.files.map(inFolder) })),
});

/** A pattern that starts anywhere, or excepts what does, is fine as it is. */
const inFolder = (pattern: string): string => (/^!?\*\*\//.test(pattern) ? pattern : pattern.replace(/^!?/, '$&*/'));
