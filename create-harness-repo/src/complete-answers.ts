import { type Outcome, refuse, succeed } from './failure.ts';
import { judgeName, slugOf } from './judge-name.ts';
import { judgeScope } from './judge-scope.ts';
import type { Answers } from './render-file.ts';

export interface Question {
  message: string;
  /** What is taken when the answer is empty. */
  initial: string;
  judge: (answer: string) => Outcome<string>;
}

/** Asks a person; undefined where nobody is there to answer. The outcome is a failure when it was cancelled. */
export type Ask = ((question: Question) => Promise<Outcome<string>>) | undefined;

export const completeDirectory = async (given: string | undefined, ask: Ask): Promise<Outcome<string>> => {
  if (given !== undefined) return succeed(given);
  if (ask) return ask({ message: 'Where should the repository go?', initial: 'my-desk', judge: succeed });
  const hint = 'Say where the repository goes: npm create harness-repo my-desk';
  return refuse('missing-directory', 'No directory was given.', hint);
};

/** `folder` is the target's own name; `takenScopes` are those the template's dependencies have. */
export const completeAnswers = async (
  given: { name: string | undefined; scope: string | undefined },
  folder: string,
  takenScopes: string[],
  ask: Ask,
): Promise<Outcome<Answers>> => {
  const askOr = async (answer: string | undefined, question: Question, byDefault: string): Promise<Outcome<string>> => {
    if (answer === undefined && ask) return ask(question);
    return question.judge(answer ?? byDefault);
  };
  const nameQuestion = { message: 'What is the workspace called?', initial: slugOf(folder), judge: judgeName };
  const name = await askOr(given.name, nameQuestion, folder);
  if (!name.ok) return name;

  const initial = `@${name.value}`;
  const judge = (answer: string): Outcome<string> => judgeScope(answer, takenScopes);
  const scope = await askOr(given.scope, { message: 'Which npm scope do its packages have?', initial, judge }, initial);
  if (!scope.ok) return scope;
  return succeed({ name: name.value, scope: scope.value });
};
