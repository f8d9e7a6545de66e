import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of /proc/stat in a second, and KiB of a page: the same on every Linux that we run on. */
const TICKS = 100;
const PAGE_KIB = 4;

/** A program's processes as they are seen from outside, again and again. */
export interface ProcessTree {
  /** Looks at what runs now. */
  sample: () => void;
  /** The greatest sums over the processes of one sample, in MiB; 0 where there is no /proc. */
  peak: { rss: number; pss: number };
  /** The CPU-seconds of all processes that were ever seen, as of when they were seen last. */
  cpuSeconds: () => number;
}

/** The process `root` and its descendants, those too that leave its session or outlive their parent. */
export const watchProcessTree = (root: number): ProcessTree => {
  const sessions = new Set<number>([root]);
  const ticks = new Map<number, number>();
  const peak = { rss: 0, pss: 0 };
  const sample = (): void => {
    const all = readNames('/proc').flatMap((name) => (/^\d+$/.test(name) ? readProcess(Number(name)) : []));
    const parents = new Map(all.map(({ pid, parent }) => [pid, parent]));
    const isOwn = (pid: number): boolean => {
      for (let each: number | undefined = pid; each !== undefined && each > 1; each = parents.get(each)) {
        if (each === root) return true;
      }
      return false;
    };
    const own = all.filter(({ pid, session }) => sessions.has(session) || isOwn(pid));
    const sums = { rss: 0, pss: 0 };
    for (const { pid, session, cpu, rss } of own) {
      if (session > 1) sessions.add(session);
      ticks.set(pid, cpu);
      sums.rss += rss;
      sums.pss += Number(/^Pss: +(\d+)/m.exec(readText(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;
    }
    peak.rss = Math.max(peak.rss, sums.rss);
    peak.pss = Math.max(peak.pss, sums.pss);
  };
  return { sample, peak, cpuSeconds: () => [...ticks.values()].reduce((sum, each) => sum + each, 0) / TICKS };
};

interface SeenProcess {
  pid: number;
  parent: number;
  session: number;
  /** In ticks, without its children. */
  cpu: number;
  /** In MiB. */
  rss: number;
}

const readProcess = (pid: number): SeenProcess[] => {
  // The name of the program may hold blanks and brackets; what follows it is numbers.
  const fields = readText(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ').map(Number) ?? [];
  const [, parent, , session, , , , , , , , user, system] = fields;
  const pages = fields[21];
  if (parent === undefined || session === undefined || user === undefined || system === undefined) return [];
  return [{ pid, parent, session, cpu: user + system, rss: ((pages ?? 0) * PAGE_KIB) / 1024 }];
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
