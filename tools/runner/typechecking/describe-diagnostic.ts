import type { Finding } from '@acme/tools-findings';
import { shorten } from '../shorten.ts';
import { readUnfound } from '../targets/read-unfound.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What the compiler says, as a finding. */
export const describeDiagnostic = ({ file, line, column, code, text, because }: Diagnostic): Finding => ({
  rule: 'typecheck',
  severity: 'error',
  file: file ?? 'tsconfig.base.json',
  ...(line === undefined || column === undefined ? {} : { line, column }),
  what: shorten([`TS${code}: ${text}`, ...because].join(' '), 200),
  why: 'what the types do not allow fails at run time.',
  fix: FIXES[code] ?? 'change the code or the type at this line so that they agree.',
  docs: 'docs/checks/typecheck.md',
  ...readUnfound(text, 'unfound'),
});

/** The compiler's own advice, to offer the DOM, is refused where Node runs the code. */
const NO_DOM = 'do it in the ui of a domain or the page of an app; no other code has a DOM.';

/** The repairs of the diagnostics that agents meet most. */
const FIXES: Partial<Record<number, string>> = {
  2305: 'export the name from that front door, or import one it has.',
  2307: 'correct the specifier, or declare the package in this manifest and run pnpm install.',
  2339: 'use a member the type has, or add it where the type is defined.',
  2584: NO_DOM,
  2741: 'give the missing property.',
  2812: NO_DOM,
  6133: 'delete the unused name.',
  6192: 'delete the unused import.',
  18047: 'handle null before this line.',
  18048: 'handle undefined before this line.',
};
