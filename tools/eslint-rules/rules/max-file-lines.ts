import { posix } from 'node:path';
import { defineRule } from '../define-rule.ts';
import { findSplit, type Split } from '../splitting/find-split.ts';
import { listUnits, type Unit } from '../splitting/list-units.ts';
import { listNames, nameFile } from '../splitting/name-file.ts';

/** The share of its limit that a file should have left when it has been split. */
const ROOM = 0.2;

export const maxFileLines = defineRule({
  name: 'max-file-lines',
  why: 'a file that is read in parts is changed without being understood.',
  messages: {
    apart: {
      what: 'this file has {{lines}} lines, and {{limit}} are allowed.',
      fix: 'move {{source}} ({{moved}} lines) to {{file}}: nothing else here uses that.',
    },
    part: {
      what: 'this file has {{lines}} lines, and {{limit}} are allowed.',
      fix: 'move {{source}} ({{moved}} lines) to {{file}}, and import what the rest uses of it.',
    },
    whole: {
      what: 'this file has {{lines}} lines, and {{limit}} are allowed.',
      fix: 'cut {{source}} ({{moved}} lines) into functions, and move some of them to a file of their own.',
    },
  },
  create: ({ spec, path, sourceCode, report }) => {
    const { maxFileLines: limit } = spec.limits;
    const lines = countLines(sourceCode.text);
    if (lines <= limit) return {};
    return {
      Program: (node) => {
        const split = findSplit(listUnits(node, sourceCode), Math.max(lines - limit, limit * ROOM));
        const isApart =
          split !== undefined && linesOf(split.units) <= limit && !isNamed(nameFile(split.units, path), path);
        const { kind, units } = split && isApart ? split : takeLongest(split?.units ?? []);
        const data = {
          lines: String(lines),
          limit: String(limit),
          source: units.length > 0 ? listNames(units) : 'it',
          moved: String(linesOf(units) || lines),
          file: nameFile(units, path),
        };
        report(units[0]?.node ?? node, kind, data);
      },
    };
  },
});

/** Whether a file at `path` has that name already, in whatever case. */
const isNamed = (name: string, path: string): boolean => plain(name) === plain(posix.basename(path));

const plain = (name: string): string => name.replaceAll('-', '').toLowerCase();

const linesOf = (units: readonly Unit[]): number => units.reduce((sum, { lines }) => sum + lines, 0);

/** What would move to a file of the same name is this file, and one over the limit is no better: it is cut where it is longest. */
const takeLongest = (units: readonly Unit[]): Split => ({
  kind: 'whole',
  units: units.toSorted((one, other) => other.lines - one.lines).slice(0, 1),
});

/** The lines of a text; empty ones at its end do not count. */
const countLines = (text: string): number => {
  let lines = 1;
  const end = text.trimEnd().length;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};
