import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from '../run-program.ts';
import { type Found, readGraphReport, readLintReport } from './read-reports.ts';

/** Runs all file-local rules, by oxlint, and the graph rules over the tree that is laid out at `tree`. */
export const runRules = async (root: string, tree: string): Promise<{ found: Found[]; files: number }> => {
  const rules = join(root, 'tools/eslint-rules/index.ts');
  writeFileSync(join(tree, 'oxlint.config.ts'), configure(rules));
  const bins = join(root, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${bins}:${process.env['PATH'] ?? ''}` };
  const options = [
    '-c',
    'oxlint.config.ts',
    '--disable-nested-config',
    '--no-ignore',
    '-f',
    'json',
    'packages',
    'tools',
  ];
  const linted = readLintReport((await runProgram(join(bins, 'oxlint'), options, tree, env)).stdout);
  const graph = await runProgram(join(bins, 'node'), [join(root, 'tools/graph-rules/bin.ts')], tree, env);
  return { found: [...linted.found, ...readGraphReport(graph.stdout)], files: linted.files };
};

const configure = (
  rules: string,
): string => `import { deriveOptions, ruleNames } from ${JSON.stringify(pathToFileURL(rules).href)};
import spec from './harness.config.ts';
export default {
  jsPlugins: [${JSON.stringify(rules)}],
  settings: { harness: { root: import.meta.dirname } },
  plugins: [],
  categories: { correctness: 'off' },
  options: { respectEslintDisableDirectives: false },
  rules: deriveOptions(ruleNames, spec),
};
`;
