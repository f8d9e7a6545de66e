import { isCancel, text } from '@clack/prompts';
import type { Question } from './complete-answers.ts';
import { type Outcome, succeed } from './failure.ts';
import { describeInterruption, Interruption } from './interruption.ts';

/** Asks on the terminal until the answer is valid, or `signal` aborts. */
export const askPerson = async (
  { message, initial, judge }: Question,
  signal: AbortSignal,
): Promise<Outcome<string>> => {
  const answer = await text({
    message,
    signal,
    placeholder: initial,
    defaultValue: initial,
    validate: (typed) => {
      const outcome = judge(typed || initial);
      return outcome.ok ? undefined : outcome.failure.message;
    },
  });
  if (!isCancel(answer)) return succeed(answer);
  const hint = 'Run the command again when you are ready.';
  return { ok: false, failure: describeInterruption(new Interruption('SIGINT'), 'Nothing was written.', hint) };
};
