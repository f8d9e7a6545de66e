import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OxlintConfig } from 'oxlint';
import type { Reported } from './parse-report.ts';
import { underFolders } from './under-folders.ts';
import { useExampleSpec } from './use-example-spec.ts';

/** File texts by path relative to the workspace root. */
type Files = Record<string, string>;

const CONFIG = 'oxlint.config.ts';

/**
 * What our rules report in each of `trees`, planted in a temporary folder and linted there with the oxlint configuration
 * of the workspace at `root` (absolute) and the example spec. All trees share one start of oxlint: each is a folder, which
 * the rules take for a workspace. Throws, with oxlint's own words, where a file is not linted.
 */
export const lintTrees = async (root: string, trees: readonly Files[]): Promise<Reported[][]> => {
  const require = createRequire(join(root, 'package.json'));
  const rules = JSON.stringify(underFolders(useExampleSpec(await loadConfig(root), require.resolve)));
  // The gate's configuration loads the rules before oxlint does, and that has made a rule blind that was not so otherwise.
  const config = `import ${JSON.stringify(pathToFileURL(join(root, CONFIG)).href)};\nexport default ${rules};\n`;
  const oxlint = join(dirname(require.resolve('oxlint/package.json')), 'bin/oxlint');
  const files = trees.flatMap((tree, index) => Object.entries(tree).map(([path, text]) => [`${index}/${path}`, text]));
  const reports = await lintTogether(oxlint, config, Object.fromEntries(files));
  return trees.map((_, index) =>
    reports
      .filter(({ file }) => file.startsWith(`${index}/`))
      .map((each) => ({ ...each, file: each.file.slice(`${index}/`.length) })),
  );
};

const loadConfig = async (root: string): Promise<OxlintConfig> => {
  const module: { default: OxlintConfig } = await import(pathToFileURL(join(root, 'oxlint.config.ts')).href);
  return module.default;
};

const lintTogether = async (oxlint: string, config: string, files: Files): Promise<Reported[]> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'harness-canaries-')));
  try {
    const planted = Object.entries({ ...files, [CONFIG]: config });
    await Promise.all(planted.map(([path, text]) => plant(join(folder, path), text)));
    const sources = Object.keys(files).filter((path) => /\.[cm]?[jt]sx?$/.test(path));
    // Every linter that asks our rules loads this module; the schema library comes for those who lint trees.
    const { parseReport } = await import('./parse-report.ts');
    return parseReport(await run(oxlint, folder, sources), sources.length);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const plant = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
};

/** Everything that oxlint prints in `cwd`. Its exit code says no more than its report does. */
const run = (oxlint: string, cwd: string, files: string[]): Promise<string> =>
  new Promise((resolve) => {
    const options = [oxlint, '-c', CONFIG, '-f', 'json', ...files];
    execFile(process.execPath, options, { cwd, maxBuffer: 2 ** 26 }, (_, stdout, stderr) => resolve(stdout + stderr));
  });
