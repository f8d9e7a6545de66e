/** What the tests read of the document that `harness check --json` prints. */
export interface CheckReport {
  ok: boolean;
  tasks: { total: number; cached: number };
  failures: unknown[];
  findings: { rule: string; severity: 'error' | 'warning'; file: string; line?: number }[];
}
