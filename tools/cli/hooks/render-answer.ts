import type { Client, HookEvent } from './hook-event.ts';

/** What the client reads. */
export interface Answer {
  stdout: string;
  stderr: string;
  code: number;
}

const SILENT: Answer = { stdout: '', stderr: '', code: 0 };

/** What each client is told: `problem` refuses what it is about to do, or sends the agent back to work. */
export const renderAnswer = (client: Client, event: HookEvent | undefined, problem: string | undefined): Answer => {
  if (client === 'claude') return problem === undefined ? SILENT : { stdout: '', stderr: `${problem}\n`, code: 2 };
  if (event?.kind === 'command') {
    const answer = problem === undefined ? { permission: 'allow' } : { permission: 'deny', agent_message: problem };
    return { ...SILENT, stdout: `${JSON.stringify(answer)}\n` };
  }
  if (event?.kind !== 'stop' || problem === undefined) return SILENT;
  return { ...SILENT, stdout: `${JSON.stringify({ followup_message: problem })}\n` };
};
