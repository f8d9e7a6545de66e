import { EXAMPLE_SPEC } from '@acme/tools-spec';
import type { OxlintConfig } from 'oxlint';

const OPTION = JSON.stringify(EXAMPLE_SPEC);

/**
 * The same configuration where rules that have options get the example spec, so that the examples of their pages mean
 * what they say whatever the workspace's own spec is. A rule that is off stays off. `resolve` finds a plugin's file.
 */
export const useExampleSpec = (config: OxlintConfig, resolve: (specifier: string) => string): OxlintConfig => ({
  ...config,
  jsPlugins: (config.jsPlugins ?? []).map((plugin) =>
    typeof plugin === 'string' ? resolve(plugin) : { ...plugin, specifier: resolve(plugin.specifier) },
  ),
  rules: Object.fromEntries(
    Object.entries(config.rules ?? {}).map(([name, setting]) => [
      name,
      name.startsWith('harness/') && Array.isArray(setting) ? [setting[0], OPTION] : setting,
    ]),
  ),
});
