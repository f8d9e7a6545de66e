import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '@acme/tools-findings';
import { z } from 'zod';
import { pickFailing } from '../running/pick-failing.ts';
import { runCommand } from '../running/run-command.ts';

const ManifestSchema = z.object({ scripts: z.record(z.string(), z.string()).default({}) });

/** Runs a script of the root manifest, or any other program, and says in one line that it passed, or what failed. */
export const run = async (root: string, words: readonly string[]): Promise<Outcome<{ text: string; code: number }>> => {
  const [name = '', ...args] = words;
  const scripts = readScripts(root);
  const isScript = name in scripts;
  if (!isScript && words.length === 1 && !/[./]/.test(name)) {
    const hint = `There are ${Object.keys(scripts).join(', ')}; another program has arguments, or a path.`;
    return { ok: false, failures: [{ code: 'no-script', message: `package.json has no script '${name}'.`, hint }] };
  }
  const command = isScript ? ['pnpm', '--silent', 'run', name, ...args] : words;
  const { code, seconds, output, log } = await runCommand(root, name, command);
  const time = `${seconds.toFixed(1)} s`;
  if (code === 0) return { ok: true, value: { text: `${name} passed in ${time}; log: ${log}\n`, code } };
  const lines = [...pickFailing(output), `${name} failed with ${code} in ${time}; full log: ${log}`, ''];
  return { ok: true, value: { text: lines.join('\n'), code } };
};

const readScripts = (root: string): Record<string, string> => {
  try {
    return ManifestSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).scripts;
  } catch {
    return {};
  }
};
