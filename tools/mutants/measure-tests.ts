import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import { z } from 'zod';
import { countCovered, type Range } from './count-covered.ts';
import { type Copy, openCopy } from './open-copy.ts';
import { runTests } from './run-tests.ts';
import { type Planted, sampleMutants } from './sample-mutants.ts';

/** A package to measure. */
export interface Subject {
  /** Relative to the root. */
  dir: string;
  /** Of all that decides the result: the same seal has the same result, and is measured once on a machine. */
  seal: string;
  /** Its source without tests, by path relative to the package. */
  source: ReadonlyMap<string, string>;
  /** Whether Node runs its tests as they are written. Of what goes through Vite nobody knows which statements ran. */
  isRecorded: boolean;
}

const SurvivorSchema = z.object({ file: z.string(), line: z.number(), what: z.string() });
const TestsMeasuredSchema = z.object({
  /** Whether the tests pass in a copy, as they have to for anything to be said of them. */
  passed: z.boolean(),
  /** What ran of its statements, from 0 to 1; undefined where tests go through Vite, for then nobody knows which. */
  coverage: z.number().optional(),
  mutants: z.number(),
  /** Those that nothing noticed. */
  survivors: z.array(SurvivorSchema),
});
export type TestsMeasured = z.infer<typeof TestsMeasuredSchema>;

const KeptSchema = z.object({ seal: z.string(), measured: TestsMeasuredSchema });

/** Packages that share a process: starting one costs as much as the tests of several packages. */
const GROUP = 4;

/** Part of every seal: another way to measure has other results. */
const METHOD = '1';

/** Measures the tests of packages of `commit` in a copy of the repository at `root` (absolute). `tell` is told what is being measured. */
export const measureTests = async (
  root: string,
  commit: string,
  subjects: readonly Subject[],
  tell: (line: string) => void = () => undefined,
): Promise<Outcome<Map<string, TestsMeasured>>> => {
  const measured = new Map<string, TestsMeasured>();
  const fresh = subjects.filter((subject) => {
    const kept = recall(root, subject);
    if (kept) measured.set(subject.dir, kept);
    return !kept;
  });
  if (fresh.length === 0) return { ok: true, value: measured };
  const copy = openCopy(root, commit);
  if (!copy.ok) return copy;
  try {
    for (let at = 0; at < fresh.length; at += GROUP) {
      tell(`mutants: ${at} of ${fresh.length} packages measured`);
      const group = fresh.slice(at, at + GROUP);
      for (const [subject, result] of await measureGroup(copy.value, group)) {
        measured.set(subject.dir, result);
        keep(root, subject, result);
      }
    }
  } finally {
    copy.value.close();
  }
  return { ok: true, value: measured };
};

const measureGroup = async (copy: Copy, group: readonly Subject[]): Promise<[Subject, TestsMeasured][]> => {
  const placed = group.map((subject) => {
    const sample = sampleMutants(subject.source);
    const folders = [undefined, ...sample].map((planted, index) => copy.place(subject.dir, index, planted));
    return { subject, sample, folders };
  });
  const all = placed.flatMap(({ folders }) => folders);
  const { passed, takes } = await runTests(copy.at, all);
  copy.remove(all);
  return placed.map(({ subject, sample, folders }) => {
    const [unchanged = '', ...mutated] = folders;
    const survivors = sample.filter((_, index) => passed.get(mutated[index] ?? '') !== false);
    return [
      subject,
      {
        // Without a test nothing fails, and nothing is noticed.
        passed: passed.get(unchanged) !== false,
        coverage: coverageOf(subject, (file) => takes.get(`${unchanged}/${file}`) ?? []),
        mutants: sample.length,
        survivors: survivors.map(({ file, line, what }: Planted) => ({ file, line, what })),
      },
    ];
  });
};

const coverageOf = ({ source, isRecorded }: Subject, takesOf: (file: string) => Range[][]): number | undefined => {
  if (!isRecorded) return undefined;
  const counts = [...source].map(([file, text]) => countCovered(file, text, takesOf(file)));
  const statements = counts.reduce((sum, each) => sum + each.statements, 0);
  return statements === 0 ? undefined : counts.reduce((sum, each) => sum + each.covered, 0) / statements;
};

const fileOf = (root: string, { dir }: Subject): string =>
  join(root, '.nx/harness/mutants', `${dir.replaceAll('/', '-')}.json`);

const sealOf = ({ seal }: Subject): string => `${METHOD} ${seal}`;

const recall = (root: string, subject: Subject): TestsMeasured | undefined => {
  const file = fileOf(root, subject);
  if (!existsSync(file)) return undefined;
  try {
    const kept = KeptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return kept.seal === sealOf(subject) ? kept.measured : undefined;
  } catch {
    return undefined;
  }
};

const keep = (root: string, subject: Subject, measured: TestsMeasured): void => {
  const file = fileOf(root, subject);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ seal: sealOf(subject), measured })}\n`);
};
