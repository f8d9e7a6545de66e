import type { Finding } from '@acme/tools-findings';
import { z } from 'zod';
import type { PackageTsconfig } from './group-programs.ts';

const TsconfigSchema: z.ZodType<PackageTsconfig> = z.object({
  compilerOptions: z.record(z.string(), z.unknown()).exactOptional(),
  include: z.array(z.string()).exactOptional(),
  exclude: z.array(z.string()).exactOptional(),
  references: z.array(z.object({ path: z.string() })).exactOptional(),
});

/** What the text of a package's tsconfig says, or what is wrong with it; `undefined` is a file that is not there. */
export const parseTsconfig = (
  file: string,
  text: string | undefined,
): { config: PackageTsconfig } | { finding: Finding } => {
  if (text === undefined) return refuse(file, `${file} is missing.`);
  try {
    const parsed = TsconfigSchema.safeParse(JSON.parse(text));
    if (parsed.success) return { config: parsed.data };
    const [issue] = parsed.error.issues;
    const field = issue?.path.join('.') ?? '';
    return refuse(file, field ? `'${field}' of ${file} is of the wrong kind.` : `${file} holds no object.`);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = locate(text, message);
    return refuse(
      file,
      `${file} is no plain JSON, which has no comments and no comma at an end: ${describe(message)}`,
      at,
    );
  }
};

/** The end of the text is meant where the parser names no position. */
const locate = (text: string, message: string): { line: number; column: number } => {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  const before = (position === undefined ? text.trimEnd() : text.slice(0, Number(position))).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
};

/** What the parser says, without the place and the excerpt. */
const describe = (message: string): string => `${message.replace(/(?: in JSON at position|, "|, \.\.\.).*$/s, '')}.`;

const refuse = (file: string, what: string, at?: { line: number; column: number }): { finding: Finding } => ({
  finding: {
    rule: 'typecheck',
    severity: 'error',
    file,
    ...at,
    what,
    why: 'without it the compiler checks nothing of this package.',
    fix: at
      ? `repair line ${at.line}, or write the file like the tsconfig.json of a package of the same kind.`
      : 'write it like the tsconfig.json of a package of the same kind.',
    docs: 'docs/checks/typecheck.md',
  },
});
