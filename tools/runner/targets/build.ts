import { shorten } from '../shorten.ts';
import { runBin } from '../run-process.ts';
import type { RunTarget, TargetResult } from './target-run.ts';

/** Builds each package that has a `vite.config.ts`, one after the other: apps are few. */
export const runBuild: RunTarget = async ({ root, packages }) => {
  const result: TargetResult = { ok: true, findings: [], files: [], tests: [] };
  for (const { dir } of packages) {
    const built = await runBin(root, 'vite', ['build', dir, '--logLevel', 'error']);
    if (built.code !== 0) result.findings.push(describe(dir, built.stderr || built.stdout || (built.reason ?? '')));
  }
  return result;
};

const describe = (dir: string, output: string) => ({
  rule: 'build',
  severity: 'error' as const,
  file: `${dir}/vite.config.ts`,
  what: shorten(`'vite build ${dir}' fails: ${output}`, 200),
  why: 'what does not build cannot be shipped.',
  fix: `repair the file it names; then run npx vite build ${dir}`,
  docs: 'docs/checks/build.md',
});
