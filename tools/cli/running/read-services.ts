import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '../status/workspace-status.ts';
import { findUrl, RUNS, ServiceFileSchema } from './service-file.ts';

/** The scripts that `harness run` started in the workspace at `root` (absolute) and that are alive. */
export const readServices = (root: string): Service[] => {
  try {
    return readdirSync(join(root, RUNS)).flatMap((name) => readService(root, name));
  } catch {
    return [];
  }
};

const readService = (root: string, name: string): Service[] => {
  try {
    const noted = ServiceFileSchema.parse(JSON.parse(readFileSync(join(root, RUNS, name), 'utf8')));
    // The signal 0 only asks.
    process.kill(noted.pid, 0);
    return [{ ...noted, url: findUrl(readFileSync(join(root, noted.log), 'utf8')) }];
  } catch {
    return [];
  }
};
