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
  switch (client) {
    case 'claude':
    case 'windsurf':
      return problem === undefined ? SILENT : { stdout: '', stderr: `${problem}\n`, code: 2 };
    case 'codex':
      return problem === undefined ? SILENT : say(refuseCodex(event, problem));
    case 'gemini':
      return say(problem === undefined ? {} : { decision: 'deny', reason: problem });
    case 'copilot':
      return problem === undefined ? SILENT : say(refuseCopilot(event, problem));
    case 'cursor':
      return answerCursor(event, problem);
  }
};

const say = (answer: object): Answer => ({ ...SILENT, stdout: `${JSON.stringify(answer)}\n` });

const isBefore = (event: HookEvent | undefined): boolean => event?.kind === 'command' || event?.kind === 'edit';

const refuseCodex = (event: HookEvent | undefined, reason: string): object =>
  isBefore(event)
    ? {
        hookSpecificOutput: {
          hookEventName: 'PreToolUse',
          permissionDecision: 'deny',
          permissionDecisionReason: reason,
        },
      }
    : { decision: 'block', reason };

const refuseCopilot = (event: HookEvent | undefined, reason: string): object => {
  if (isBefore(event)) return { permissionDecision: 'deny', permissionDecisionReason: reason };
  return event?.kind === 'stop' ? { decision: 'block', reason } : { additionalContext: reason };
};

const answerCursor = (event: HookEvent | undefined, problem: string | undefined): Answer => {
  if (event?.kind === 'command')
    return say(problem === undefined ? { permission: 'allow' } : { permission: 'deny', agent_message: problem });
  return event?.kind === 'stop' && problem !== undefined ? say({ followup_message: problem }) : SILENT;
};
