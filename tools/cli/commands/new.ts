import type { Outcome } from '@acme/tools-findings';

export const runNew = async (_root: string, _command: unknown): Promise<Outcome<string>> => ({
  ok: false,
  failures: [{ code: 'pending', message: 'pending', hint: 'pending' }],
});
