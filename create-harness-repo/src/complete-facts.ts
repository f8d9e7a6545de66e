import type { Ask } from './complete-answers.ts';
import { type Outcome, succeed } from './failure.ts';
import { type FactName, type Facts, FACTS, judgeFact } from './facts.ts';

/** Judges the given facts, and asks a person for the others. */
export const completeFacts = async (given: Facts, ask: Ask): Promise<Outcome<Facts>> => {
  const facts: Facts = {};
  for (const { name, message } of FACTS) {
    const answer = await askFor(name, message, given[name], ask);
    if (!answer.ok) return answer;
    if (answer.value !== '') facts[name] = answer.value;
  }
  return succeed(facts);
};

const askFor = async (
  name: FactName,
  message: string,
  given: string | undefined,
  ask: Ask,
): Promise<Outcome<string>> => {
  const judge = (answer: string): Outcome<string> => judgeFact(name, answer);
  if (given !== undefined || !ask) return judge(given ?? '');
  return ask({ message, initial: '', judge });
};
