import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of /proc/stat in a second, and bytes of a page: the same on every Linux that we run on. */
const TICKS = 100;
const PAGE_KIB = 4;

/** What the processes of a session hold, in MiB; nothing where there is no /proc. */
export const readSession = (session: number): { rss: number; pss: number } => {
  const sums = { rss: 0, pss: 0 };
  for (const name of readNames('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const fields = readText(`/proc/${name}/stat`).split(') ').at(-1)?.split(' ') ?? [];
    if (Number(fields[3]) !== session) continue;
    sums.rss += (Number(fields[21]) * PAGE_KIB) / 1024;
    sums.pss += Number(/^Pss: +(\d+)/m.exec(readText(`/proc/${name}/smaps_rollup`))?.[1] ?? 0) / 1024;
  }
  return sums;
};

/** The CPU-seconds that all programs of the machine have used since it started. */
export const readMachineCpu = (): number => {
  const [, user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = readText('/proc/stat')
    .split(/\s+/, 8)
    .map(Number);
  return (user + nice + system + irq + softirq) / TICKS;
};

/** A process may end while it is looked at. */
const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const readNames = (path: string): string[] => {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
};
