import { byGraph, type EdgeCase } from '../edge-case.ts';

const OTHER = { 'packages/tickets/types/src/index.ts': 'export {};' };

/** What programs are started with, so that it runs before anything that is imported. */
export const LAUNCHING: readonly EdgeCase[] = [
  {
    tries: 'options for Node from npm',
    forbidden: { ...OTHER, '.npmrc': 'node-options = --import ./x.mjs\n' },
    allowed: { ...OTHER, '.npmrc': '# node-options are set nowhere\nsave-exact = true\n' },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'a shell for the scripts from npm',
    forbidden: { ...OTHER, '.npmrc': 'script-shell=./x.sh\n' },
    allowed: { ...OTHER, '.npmrc': 'engine-strict=true\n' },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'options for Node from a file of the environment',
    forbidden: { ...OTHER, '.env': 'NODE_OPTIONS="--import ./x.mjs"\n' },
    allowed: { ...OTHER, '.env': 'PORT=3000\n' },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'options for Node from a file of the environment of a package',
    forbidden: { ...OTHER, 'packages/tickets/types/.env.local': 'export NODE_OPTIONS=--import=./x.mjs\n' },
    allowed: { ...OTHER, 'packages/tickets/types/.env.local': 'export PORT=3000\n' },
    sees: byGraph('package-shape'),
  },
  {
    tries: 'options for Node from pnpm',
    forbidden: { ...OTHER, 'pnpm-workspace.yaml': 'nodeOptions: --import ./x.mjs\n' },
    allowed: { ...OTHER, 'pnpm-workspace.yaml': 'engineStrict: true\n' },
    sees: byGraph('package-shape'),
  },
];
