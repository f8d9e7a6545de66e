import { type GeneratorKind, GENERATOR_KINDS, type PartialRequest, RULE_KINDS } from './request.ts';

/** A question as plop's prompts take it. */
export type Question =
  | {
      type: 'input';
      name: 'name' | 'entity';
      message: string;
      filter: (typed: string) => string | undefined;
      validate: (typed: string | undefined, answers?: PartialRequest) => Promise<string | true>;
    }
  | { type: 'list'; name: 'kind' | 'ruleKind'; message: string; choices: { name: string; value: string }[] };

export const KIND_QUESTION: Question = {
  type: 'list',
  name: 'kind',
  message: 'What is it?',
  choices: GENERATOR_KINDS.map(({ name, summary }) => ({ name: `${name}: ${summary}`, value: name })),
};

/** What has to be known to make one of a kind. `judge` says at once what is wrong with an answer. */
export const listQuestions = (
  kind: GeneratorKind['name'],
  judge: (answers: PartialRequest) => Promise<string | true>,
): Question[] => {
  const example = GENERATOR_KINDS.find(({ name }) => name === kind)?.example ?? '';
  const name: Question = {
    type: 'input',
    name: 'name',
    message: `Its name, such as ${example}:`,
    filter: (typed) => typed.trim(),
    validate: (typed, answers) => judge({ ...answers, name: typed }),
  };
  const entity: Question = {
    type: 'input',
    name: 'entity',
    message: 'What one record is called (leave empty to go by the name):',
    filter: (typed) => typed.trim() || undefined,
    validate: (typed, answers) => judge({ ...answers, entity: typed }),
  };
  const ruleKind: Question = {
    type: 'list',
    name: 'ruleKind',
    message: 'What does it look at?',
    choices: RULE_KINDS.map((each) => ({ name: each === 'file' ? 'one file' : 'the graph of all files', value: each })),
  };
  switch (kind) {
    case 'domain':
    case 'package':
      return [name, entity];
    case 'rule':
      return [name, ruleKind];
    case 'provider':
    case 'util':
      return [name];
  }
};
