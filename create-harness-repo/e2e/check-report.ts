/** What the tests read of the document that `harness check --json` prints. */
export interface CheckReport {
  ok: boolean;
  failures: unknown[];
  findings: { rule: string; severity: 'error' | 'warning'; file: string; line?: number }[];
}
