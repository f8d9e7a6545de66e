import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hostEnvironment } from '../scripts/host-environment.ts';

/** The path of a program on the host's own path. */
export const findOnHost = (program: string): string => {
  const entries = (hostEnvironment(process.env)['PATH'] ?? '').split(delimiter);
  const found = entries.map((entry) => join(entry, program)).find((file) => existsSync(file));
  if (!found) throw new Error(`This machine has no ${program}.`);
  return found;
};

/**
 * Makes `folder` a search path with these programs alone: `true` stands for the host's own, a text is
 * the body of a shell script.
 */
export const makePrograms = (folder: string, programs: Record<string, true | string>): { PATH: string } => {
  mkdirSync(folder, { recursive: true });
  for (const [name, body] of Object.entries(programs)) {
    const file = join(folder, name);
    if (body === true) symlinkSync(findOnHost(name), file);
    else {
      writeFileSync(file, `#!/bin/sh\n${body}\n`);
      chmodSync(file, 0o755);
    }
  }
  return { PATH: folder };
};
