import { type Finding, parseMessage } from '@acme/tools-findings';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { applyWaivers } from './apply-waivers.ts';
import { findUnused } from './find-unused.ts';
import { judgeLedger } from './judge-ledger.ts';
import type { Surroundings } from './rules/waivers-are-live.ts';
import { WAIVER_FOLDER } from './waiver.ts';

/** The day on which the examples of the rule's page are read. */
export const EXAMPLE_DAY = '2026-03-02';

const RULES = ['imports-point-down', 'layer-edges', 'no-cycles', 'no-unwaived-disable', 'structured-logging'];

/** What is left of a check of a drawn tree: the lines of its `check.log` without the waived ones, then the waivers' own. */
export const judgeExample = (files: Readonly<Record<string, string>>): Finding[] => {
  const waivers = Object.entries(files)
    .filter(([file]) => file.startsWith(`${WAIVER_FOLDER}/`))
    .map(([file, text]) => ({ file, text }));
  const ledger = judgeLedger(waivers, drawSurroundings(files));
  const { open, waived } = applyWaivers(EXAMPLE_SPEC, ledger.live, parseLog(files['check.log'] ?? ''));
  const used = new Set(waived.map(({ waiver }) => waiver));
  return [...open, ...ledger.findings, ...findUnused(ledger.live, used)];
};

/** The surroundings in a tree of drawn files, on the day of the examples. */
export const drawSurroundings = (files: Readonly<Record<string, string>>): Surroundings => ({
  spec: EXAMPLE_SPEC,
  today: EXAMPLE_DAY,
  rules: new Set(RULES),
  kindOf: (path) => {
    if (path in files) return 'file';
    return Object.keys(files).some((file) => file.startsWith(`${path}/`)) ? 'folder' : undefined;
  },
});

const parseLog = (log: string): Finding[] =>
  [...log.matchAll(/^(\S+?):(\d+):(\d+) ([\w/-]+): (.+)$/gm)].flatMap(
    ([, file = '', line, column, rule = '', message = '']) => {
      const words = parseMessage(message);
      return words ? [{ rule, severity: 'error', file, line: Number(line), column: Number(column), ...words }] : [];
    },
  );
