import { z } from 'zod';

/** Where scripts that are running are noted, relative to the root: a file each. */
export const RUNS = '.nx/harness/runs';

export const ServiceFileSchema = z.object({ script: z.string(), pid: z.number().int().positive(), log: z.string() });

/** The first address of this machine in what a program printed. */
export const findUrl = (text: string): string | undefined =>
  /https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?[^\s"'<>,)]*/.exec(text)?.[0];
