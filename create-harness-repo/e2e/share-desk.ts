import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname } from 'node:path';
import { inject } from 'vitest';
import { type Ran, runProgram } from './run-program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the shared repository is once somebody has asked for it, and where to ask. */
    desk: { path: string; address: string };
    /** The environment of whoever has the remote cache in which its first check is. */
    cache: Record<string, string>;
  }
}

const create = async (tarball: string, path: string, env: NodeJS.ProcessEnv): Promise<Ran> => {
  mkdirSync(dirname(path), { recursive: true });
  const bin = ['exec', '--yes', '--package', tarball, '--', 'create-harness-repo'];
  return runProgram('npm', [...bin, path, ...DESK_ANSWERS], { cwd: dirname(path), env });
};

/** What the shared repository is created with; another has the same tasks when it is created with the same. */
export const DESK_ANSWERS = ['--name', 'help-desk', '--scope', '@globex'];

/**
 * Makes the repository that files share, as `npm create` does, when the first of them asks: a run of the others has no
 * part in it. Resolves to where to ask.
 */
export const serveDesk = async (tarball: string, path: string, env: NodeJS.ProcessEnv) => {
  let created: Promise<Ran> | undefined;
  const server = createServer((_request, response) => {
    created ??= create(tarball, path, env);
    created.then(
      (ran) => response.end(JSON.stringify(ran)),
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** For an installation and a cold check beside another file's work. */
const PATIENCE_MS = 280_000;

/** Waits until the shared repository is created and checked, and says how that went. */
export const awaitDesk = async (): Promise<Ran> => {
  const created: Ran = JSON.parse(
    await (await fetch(inject('desk').address, { signal: AbortSignal.timeout(PATIENCE_MS) })).text(),
  );
  return created;
};
