import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from './contestant.ts';
import { WHOLE_COMMANDS, wholeCommandsOf } from './whole-commands.ts';
import { editManifest, testCommandOf, writeJson } from './workspace-facts.ts';

const TASKS = ['lint', 'typecheck', 'test', 'build', 'boundaries', 'docs', 'canaries'];

/** Turborepo with scripts in every package, over the same tools. */
export const TURBO: Contestant = {
  name: 'turbo',
  title: 'Turborepo, a script per package, the same tools',
  label: 'Turborepo, same tools',
  needs: ['turbo@2.11.11'],
  isSlow: true,
  configure: (root, packages) => {
    const task = { outputs: ['dist/**'] };
    writeJson(join(root, 'turbo.json'), {
      tasks: {
        lint: {},
        typecheck: { ...task, dependsOn: ['^typecheck'] },
        test: {},
        build: task,
        boundaries: {},
        docs: {},
        canaries: {},
      },
    });
    editManifest(root, '.', (manifest) => ({ ...manifest, packageManager: 'pnpm@12.21.0' }));
    // The pin is for Turborepo, which reads it; pnpm itself would look for its own release.
    appendFileSync(join(root, 'pnpm-workspace.yaml'), '\npmOnFail: ignore\n');
    for (const { dir, hasBuild } of packages) {
      const up = dir.replaceAll(/[^/]+/g, '..');
      const scripts = {
        lint: `oxlint -c ${up}/oxlint.config.ts --disable-nested-config .`,
        typecheck: 'tsc -b',
        test: testCommandOf(root, dir, `--root ${up} `),
        ...(hasBuild ? { build: 'vite build --logLevel error' } : {}),
        ...Object.fromEntries(wholeCommandsOf(dir).map(([target, command]) => [target, `cd ${up} && ${command}`])),
      };
      editManifest(root, dir, (manifest) => ({ ...manifest, scripts }));
    }
  },
  command: (_root, _packages, sample) => [
    'turbo',
    'run',
    ...TASKS,
    '--force',
    '--continue',
    '--output-logs=errors-only',
    ...(sample ?? []).map(({ name }) => `--filter=${name}`),
  ],
  overhead: ['turbo', 'run', ...TASKS, '--dry=json'],
  countTasks: (output) => Number(/Tasks: +\d+ successful, (\d+) total/.exec(output)?.[1] ?? 0),
  countAll: (packages) =>
    packages.length * 3 + packages.filter(({ hasBuild }) => hasBuild).length + WHOLE_COMMANDS.length,
};
