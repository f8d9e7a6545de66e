import { sleep } from '@acme/utils-sleep';

export interface RetryOptions<Answer> {
  /** How often to try in all, the first time included. */
  attempts: number;
  /** Milliseconds before the second attempt; each further pause is twice the one before. */
  pause: number;
  /** Whether another attempt may help. Thrown errors are bugs and are never retried. */
  again: (answer: Answer) => boolean;
  signal?: AbortSignal | undefined;
}

/** Resolves to the first answer that is not worth retrying, or to the last one. */
export const retry = async <Answer>(attempt: () => Promise<Answer>, options: RetryOptions<Answer>): Promise<Answer> => {
  const answer = await attempt();
  if (options.attempts <= 1 || !options.again(answer)) return answer;
  await sleep(options.pause, options.signal);
  return retry(attempt, { ...options, attempts: options.attempts - 1, pause: options.pause * 2 });
};
