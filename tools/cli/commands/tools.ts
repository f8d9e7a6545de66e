import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audience, Failure, Outcome } from '@acme/tools-findings';
import { readTested, readTestedState } from '@acme/tools-runner';
import {
  type HarnessSpec,
  parseManifest,
  readWorkspace,
  TESTED_RECORD,
  type TestedRecord,
  type WorkspacePackage,
} from '@acme/tools-spec';
import { exitCodeOf } from '../check/check-report.ts';
import { readBase } from '../check/read-changes.ts';
import { renderCheck } from '../check/render-check.ts';
import { runCheck } from '../check/run-check.ts';

/** What to print, and the exit code. */
interface Printed {
  text: string;
  code: number;
}

/**
 * Says which tools are as they were when their tests passed, so that a check need not test them again. With `write` it checks
 * the others, and records all if they are green.
 */
export const tools = async (
  root: string,
  spec: HarnessSpec,
  { write }: { write: boolean },
  { audience, env, check = runCheck }: { audience: Audience; env: NodeJS.ProcessEnv; check?: typeof runCheck },
): Promise<Outcome<Printed>> => {
  const workspace = readWorkspace(root, spec);
  if (!workspace.ok) return workspace;
  const { folder } = spec.tools;
  const path = `${folder}/${TESTED_RECORD}`;
  const all = workspace.value.filter(({ place }) => place?.family === 'tool');
  const tested = readTested(root, folder);
  const changed = all.map(({ dir }) => dir).filter((dir) => !tested.has(dir));
  if (!write || changed.length === 0) return { ok: true, value: { text: describe(all.length, changed), code: 0 } };

  const before = readState(root, all);
  const base = await readBase(root, env['GITHUB_BASE_REF']);
  const options = { all: false, cold: false, only: changed, shard: undefined, from: root, env, base };
  const checked = await check(root, options, performance.now());
  if (!checked.ok) return checked;
  const text = renderCheck(checked.value, audience);
  const code = exitCodeOf(checked.value);
  if (code !== 0) return { ok: true, value: { text: `${text}${path} stays as it was.\n`, code } };
  const now = readState(root, all);
  if (JSON.stringify(before) !== JSON.stringify(now)) return { ok: false, failures: [EDITED] };
  writeFileSync(join(root, path), `${JSON.stringify(now, undefined, 2)}\n`);
  return { ok: true, value: { text: `${text}wrote ${path}\n`, code } };
};

/** The tools as they are, with the versions of all that they and the root declare. */
const readState = (root: string, all: readonly WorkspacePackage[]): TestedRecord => {
  const manifest = parseManifest('package.json', readFileSync(join(root, 'package.json'), 'utf8'));
  const manifests = [...(manifest.ok ? [manifest.value] : []), ...all.map((each) => each.manifest)];
  const declared = manifests.flatMap(({ dependencies, devDependencies }) =>
    Object.entries({ ...dependencies, ...devDependencies }),
  );
  const external = declared.flatMap(([name, version]) => (version.startsWith('workspace:') ? [] : [name]));
  const dirs = all.map(({ dir }) => dir);
  const { files, versions, tools: digests } = readTestedState(root, dirs, [...new Set(external)].toSorted());
  return { files, versions, tools: digests };
};

const describe = (all: number, changed: readonly string[]): string => {
  const kept = `${all - changed.length} of ${all} tools are as they were tested; a check does not test them again\n`;
  if (changed.length === 0) return kept;
  return `${kept}tested in every check: ${changed.join(', ')}\nOnce they are as they should be: pnpm harness tools --write\n`;
};

const EDITED: Failure = {
  code: 'edited-meanwhile',
  message: 'A tool was edited while the tools were tested, so nothing was recorded.',
  hint: 'Run the command again.',
};
