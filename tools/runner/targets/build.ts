import type { Failure, Finding } from '@acme/tools-findings';
import { describeCrash } from '../describe-crash.ts';
import { runBin } from '../run-process.ts';
import { shorten } from '../shorten.ts';
import { readUnfound } from './read-unfound.ts';
import type { PackageRef, RunTarget } from './target-run.ts';

/** Builds each package that has a `vite.config.ts`, one after the other: apps are few. */
export const runBuild: RunTarget = async ({ root, packages }) => {
  const findings: Finding[] = [];
  const owed = new Set<PackageRef>();
  let crash: Failure | undefined;
  for (const each of packages) {
    const built = await runBin(root, 'vite', ['build', each.dir, '--logLevel', 'error']);
    const output = built.stderr.trim() || built.stdout.trim();
    if (built.code === undefined || (built.code !== 0 && !output)) {
      owed.add(each);
      crash = describeCrash('vite', built);
    } else if (built.code !== 0) findings.push(describe(each.dir, output));
  }
  return { ok: true, findings, files: [], tests: [], ...(crash ? { owed: { packages: owed, crash } } : {}) };
};

const describe = (dir: string, output: string) => ({
  rule: 'build',
  severity: 'error' as const,
  file: `${dir}/vite.config.ts`,
  what: shorten(`'vite build ${dir}' fails: ${output}`, 200),
  why: 'what does not build cannot be shipped.',
  fix: `repair the file it names; then run npx vite build ${dir}`,
  docs: 'docs/checks/build.md',
  ...readUnfound(output, 'unloaded'),
});
