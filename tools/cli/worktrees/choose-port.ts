/** Of the tree that was there first; `packages/apps/desk` takes it unless it is told another. */
const FIRST = 4600;

/** What a tree's programs are started with, relative to it; git ignores the folder. */
export const ENVIRONMENT = '.data/env';

export const portIn = (environment: string): number | undefined => {
  const port = /^PORT=(\d+)$/m.exec(environment)?.[1];
  return port === undefined ? undefined : Number(port);
};

/** The lowest port that is not among `taken` and not the first tree's. */
export const choosePort = (taken: ReadonlySet<number>): number => {
  let port = FIRST + 1;
  while (taken.has(port)) port += 1;
  return port;
};
