/** A plugin with a rule that looks at nothing: what is left is what oxlint takes to hand each file to JavaScript. */
export const NOOP_PLUGIN = `export default {
  meta: { name: 'noop' },
  rules: { nothing: { create: () => ({}) } },
};
`;

/**
 * The text of `oxlint.config.ts` with the plugin at `plugin` in the place of ours, and nothing of ours imported; oxlint's
 * own rules stay as they are.
 */
export const writeFloor = (config: string, plugin: string): string => {
  const edits: [RegExp, string][] = [
    [/^import \{ deriveOptions, ruleNames \} from '[^']+';\n/m, ''],
    [/^import spec from '[^']+';\n/m, ''],
    [/jsPlugins: \[[^\]]*\]/, `jsPlugins: ['${plugin}']`],
    [/\.\.\.deriveOptions\(ruleNames, spec\)/, `'noop/nothing': 'error'`],
  ];
  return edits.reduce((text, [from, to]) => {
    if (!from.test(text)) throw new Error(`oxlint.config.ts has nothing like ${String(from)}.`);
    return text.replace(from, to);
  }, config);
};
