import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FACTS_PATH, fillFacts } from './facts.ts';
import type { Plan } from './plan-creation.ts';
import { describeTested, TESTED_PATH } from './describe-tested.ts';
import { renderFile } from './render-file.ts';

/** Writes the files of `plan` below `root`, rendered, from the template folder. Stops when `signal` aborts. */
export const writeFiles = async (root: string, plan: Plan, templateFolder: string, signal: AbortSignal) => {
  const written = new Map<string, Buffer>();
  for (const { path, stored, executable } of plan.files) {
    const bytes = await readFile(join(templateFolder, stored ?? path), { signal });
    const rendered = renderFile(bytes, plan.answers);
    const content = path === FACTS_PATH ? fillFacts(rendered.toString('utf8'), plan.facts) : rendered;
    await writeInto(root, path, content, executable ? 0o777 : 0o666);
    written.set(path, Buffer.from(content));
  }
  await writeInto(root, TESTED_PATH, describeTested(written, plan.toolVersions), 0o666);
  for (const { path, text } of plan.records) await writeInto(root, path, text, 0o666);
  signal.throwIfAborted();
};

/** The process's umask narrows `mode`. */
const writeInto = async (root: string, path: string, content: Buffer | string, mode: number) => {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content, { mode });
};
