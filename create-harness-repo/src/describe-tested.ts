import { createHash } from 'node:crypto';

/** Where the created repository keeps in what state its tools were tested. */
export const TESTED_PATH = 'tools/tested.json';

/** What every test stands on. */
const SHARED = ['vitest.config.ts'];

/**
 * The record that these files, as they are written, are those of a release, whose tests have passed: the created repository runs
 * the tests of a tool again from the first change of it on. `tools/runner/tested` computes the same digests.
 */
export const describeTested = (
  files: ReadonlyMap<string, Buffer>,
  versions: Readonly<Record<string, string>>,
): string => {
  const dirs = new Set([...files.keys()].flatMap((path) => /^tools\/[^/]+(?=\/)/.exec(path)?.[0] ?? []));
  const record = {
    files: Object.fromEntries(SHARED.map((path) => [path, digest(files.get(path) ?? '')])),
    versions,
    tools: Object.fromEntries([...dirs].toSorted().map((dir) => [dir, digestFolder(`${dir}/`, files)])),
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
};

const digestFolder = (prefix: string, files: ReadonlyMap<string, Buffer>): string => {
  const own = [...files].filter(([path]) => path.startsWith(prefix));
  const lines = own.map(([path, content]) => `${path.slice(prefix.length)}\0${digest(content)}\n`);
  return digest(lines.toSorted().join(''));
};

const digest = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex');
