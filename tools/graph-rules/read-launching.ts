import type { Tree } from './tree.ts';

/** A line by which a program of the workspace is started with more than its own code. */
export interface Launching {
  file: string;
  line: number;
  /** The setting or variable, as it is written there. */
  name: string;
}

/** npm hands these to all that it starts, Nx and direnv the variables. */
const FILES = /(?:^|\/)(?:\.npmrc|\.envrc|\.env(?:\.[\w.-]+)?|\.[\w.-]+\.env)$/;

const SETTINGS =
  /^[\t ]*(?:export\s+)?["']?(?<name>node-options|script-shell|NODE_OPTIONS|NODE_PATH|LD_PRELOAD|DYLD_INSERT_LIBRARIES|npm_config_(?:node_options|script_shell))["']?[\t ]*=/gim;

/** Where hidden files of settings make every Node, or every script, load something first. */
export const readLaunching = ({ hidden, read }: Tree): Launching[] =>
  hidden
    .filter((file) => FILES.test(file))
    .flatMap((file) => {
      const text = read(file) ?? '';
      return [...text.matchAll(SETTINGS)].map(({ groups, index }) => ({
        file,
        line: text.slice(0, index).split('\n').length,
        name: groups?.['name'] ?? '',
      }));
    });
