import { judgeEdge, placeNamed } from '@acme/tools-spec';
import type { TSESTree } from '@typescript-eslint/utils';
import { createQuote } from './create-quote.ts';
import type { LintedFile } from './define-rule.ts';
import { packageOf } from './package-of.ts';
import { suggestLogCall } from './suggest-log-call.ts';

const LEVELS: Record<string, string> = {
  assert: 'error',
  debug: 'debug',
  error: 'error',
  trace: 'debug',
  warn: 'warn',
};

/** Something that prints: how it is written, the console's method, and what it prints where that is a call. */
export interface Print {
  source: string;
  method?: string;
  args?: TSESTree.Node[];
}

/** What to do instead of printing depends on where the file is: the logger is not everywhere to be had. */
export const judgePrint = ({ spec, path, sourceCode }: LintedFile, { source, method, args }: Print) => {
  const from = packageOf(spec, path);
  const logger = placeNamed(spec, spec.logger.package);
  const level = LEVELS[method ?? 'log'] ?? 'info';
  if (!from || !logger || from.dir === logger.dir || from.family === 'tool' || from.family === 'standalone') {
    const stream = level === 'info' ? 'stdout' : 'stderr';
    return { id: 'printInTool', data: { source, stream, folder: from?.dir ?? 'this folder' } } as const;
  }
  const callee = `${spec.logger.name}.${level}`;
  const call = args
    ? suggestLogCall(callee, args, from.owner, createQuote(sourceCode))
    : `${callee}('${from.owner}.event', { … })`;
  const names = { source, call, logger: spec.logger.name, package: spec.logger.package };
  if (judgeEdge(spec, from, logger).allowed) return { id: 'print', data: names } as const;
  const kinds = [...spec.domains.layers, ...spec.groups].filter(({ mayImport }) => mayImport.includes(logger.kind));
  const loggers = kinds.map(({ name }) => name).join(', ');
  return { id: 'printBelow', data: { ...names, kind: from.kind, loggers } } as const;
};
