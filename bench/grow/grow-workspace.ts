import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { succeed } from '../run-program.ts';
import { countLines } from './count-lines.ts';
import { openDraft } from './draft.ts';
import { addRecords, entityOf, wireDomains } from './fill-draft.ts';
import { loadGenerators } from './load-generators.ts';
import { planGrowth } from './plan-growth.ts';
import { settleManifests } from './settle-manifests.ts';

/** The size of a workspace: packages below `packages`, and their lines of TypeScript with tests. */
export interface Size {
  packages: number;
  lines: number;
}

/** Creates a workspace at `at` (absolute) with the command `bin`, and grows it by its own generators. Gives its size. */
export const growWorkspace = async (bin: string, size: Size, at: string): Promise<Size> => {
  await succeed(bin, [at, '--name', 'grown', '--yes', '--no-git', '--no-check'], dirname(at));
  const { disk, generate, scope } = await loadGenerators(at);
  const draft = openDraft(disk);
  const growth = planGrowth(size.packages, listPackages(at).length);
  for (const { name } of growth.domains) generate(draft, { kind: 'domain', name, entity: entityOf(name) });
  for (const name of growth.utils) generate(draft, { kind: 'util', name });
  const offices = growth.offices.map(({ name }) => `packages/apps/${name}`);
  wireDomains(draft, scope, growth);
  addRecords(draft, scope, growth, { there: countLines(draft), lines: size.lines });
  const grown = [
    ...growth.domains.flatMap(({ name }) => LAYERS.map((layer) => `packages/${name}/${layer}`)),
    ...growth.utils.map((name) => `packages/utils/${name}`),
    ...offices,
  ];
  for (const dir of offices) startApp(draft, scope, dir);
  settleManifests(draft, grown, [...listPackages(at), ...grown]);
  for (const [path, text] of draft.written) {
    if (path === 'pnpm-lock.yaml') continue;
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text);
  }
  await settle(at);
  return { packages: listPackages(at).length, lines: countLines(disk) };
};

const LAYERS = ['types', 'config', 'repo', 'service', 'runtime', 'ui'];

const listPackages = (at: string): string[] =>
  readdirSync(join(at, 'packages')).flatMap((owner) =>
    readdirSync(join(at, 'packages', owner)).map((name) => `packages/${owner}/${name}`),
  );

/** What an app has beside its sources. */
const startApp = (draft: ReturnType<typeof openDraft>, scope: string, dir: string): void => {
  const manifest = {
    name: `${scope}/apps-${dir.slice(dir.lastIndexOf('/') + 1)}`,
    version: '0.0.0',
    private: true,
    type: 'module',
    exports: { '.': './src/index.ts' },
    dependencies: { 'react-dom': 'catalog:' },
    devDependencies: { '@types/react': 'catalog:', '@types/react-dom': 'catalog:', vite: 'catalog:' },
  };
  draft.write(`${dir}/package.json`, JSON.stringify(manifest));
  for (const file of ['tsconfig.json', 'src/web/tsconfig.json', 'vite.config.ts'])
    draft.write(`${dir}/${file}`, draft.read(`packages/apps/desk/${file}`));
};

const settle = async (at: string): Promise<void> => {
  const bins = join(at, 'node_modules/.bin');
  await succeed(join(bins, 'pnpm'), ['install', '--offline', '--no-frozen-lockfile', '--reporter=append-only'], at);
  await succeed(join(bins, 'oxfmt'), ['packages'], at);
  await succeed(join(bins, 'harness'), ['docs', '--write'], at);
  const git = (...args: string[]) => succeed('git', args, at);
  await git('init', '-q', '-b', 'main');
  await git('add', '-A');
  await git('-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '-q', '-m', 'Grow a workspace');
};
