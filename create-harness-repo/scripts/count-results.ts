export interface Counts {
  passed: number;
  failed: number;
}

interface Gate {
  ok: boolean;
  tests: Counts;
  failures: { code: string; message: string; hint: string }[];
  findings: { rule: string; file: string; line?: number; what: string; fix: string }[];
}

interface Suite {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
}

/**
 * The tests of the gate, from what `harness check --json` printed, and the lines that say what is wrong.
 * A gate that is red for another reason than a test, or that printed no document, counts as one failure.
 */
export const countGate = (printed: string): { counts: Counts; lines: string[] } => {
  const gate = parse<Gate>(printed);
  if (!gate) return { counts: { passed: 0, failed: 1 }, lines: ['harness check printed no report:', printed.trim()] };
  const { passed, failed } = gate.tests;
  const findings = gate.findings.map(
    ({ file, line, rule, what, fix }) => `${file}${line ? `:${line}` : ''} ${rule}: ${what} Fix: ${fix}`,
  );
  const failures = gate.failures.map(({ code, message, hint }) => `error ${code}: ${message} Hint: ${hint}`);
  return {
    counts: { passed, failed: gate.ok ? failed : Math.max(failed, 1) },
    lines: gate.ok ? [] : [...failures, ...findings],
  };
};

/** The tests of a Vitest run, from its JSON report. A run that broke without a failed test counts as one failure. */
export const countSuite = (report: string): Counts => {
  const suite = parse<Suite>(report);
  if (!suite) return { passed: 0, failed: 1 };
  const { success, numPassedTests: passed, numFailedTests: failed } = suite;
  return { passed, failed: success ? failed : Math.max(failed, 1) };
};

const parse = <Document>(text: string): Document | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
