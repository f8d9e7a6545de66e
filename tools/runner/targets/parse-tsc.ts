import type { Finding } from '@acme/tools-findings';
import { shorten } from '../shorten.ts';
import { readUnfound } from './read-unfound.ts';

const DIAGNOSTIC = /^(?:(?<file>[^\s(][^(]*)\((?<line>\d+),(?<column>\d+)\): )?error (?<code>TS\d+): (?<text>.*)$/;

/** The findings in what `tsc --pretty false` printed; indented lines continue the diagnostic above them. */
export const parseTsc = (output: string): Finding[] => {
  const findings: Finding[] = [];
  for (const line of output.split(/\r?\n/)) {
    const groups = DIAGNOSTIC.exec(line)?.groups;
    const last = findings.at(-1);
    if (groups) findings.push(describe(groups));
    else if (last && /^\s+\S/.test(line)) last.what = shorten(`${last.what} ${line.trim()}`, 200);
  }
  return findings;
};

const describe = ({ file, line, column, code = '', text = '' }: Partial<Record<string, string>>): Finding => ({
  rule: 'typecheck',
  severity: 'error',
  file: file ?? 'tsconfig.base.json',
  ...(line === undefined ? {} : { line: Number(line), column: Number(column) }),
  what: shorten(`${code}: ${text}`, 200),
  why: 'what the types do not allow fails at run time.',
  fix: FIXES[code] ?? 'change the code or the type at this line so that they agree.',
  docs: 'docs/checks/typecheck.md',
  ...readUnfound(text, 'unfound'),
});

/** The compiler's own advice, to offer the DOM, is refused where Node runs the code. */
const NO_DOM = 'do it in the ui of a domain or the page of an app; no other code has a DOM.';

/** The repairs of the diagnostics that agents meet most. */
const FIXES: Partial<Record<string, string>> = {
  TS2305: 'export the name from that front door, or import one it has.',
  TS2307: 'correct the specifier, or declare the package in this manifest and run pnpm install.',
  TS2339: 'use a member the type has, or add it where the type is defined.',
  TS2584: NO_DOM,
  TS2741: 'give the missing property.',
  TS2812: NO_DOM,
  TS6133: 'delete the unused name.',
  TS6192: 'delete the unused import.',
  TS18047: 'handle null before this line.',
  TS18048: 'handle undefined before this line.',
};
