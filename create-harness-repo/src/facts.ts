import { type Outcome, refuse, succeed } from './failure.ts';

/** What a repository cannot know of itself; an agent reads it before it decides. What is not known stays so, as a task. */
export const FACTS = [
  { name: 'product', label: 'Product', message: 'What is the product, in a sentence? (Enter: not known yet)' },
  { name: 'customers', label: 'Customers', message: 'Who are its customers? (Enter: not known yet)' },
  { name: 'team', label: 'Team', message: 'Who is on the team? (Enter: not known yet)' },
  { name: 'vision', label: 'In twelve months', message: 'What should it be in twelve months? (Enter: not known yet)' },
] as const;

export type FactName = (typeof FACTS)[number]['name'];

/** Only what is known. */
export type Facts = Partial<Record<FactName, string>>;

/** The page of the created repository that holds them. */
export const FACTS_PATH = 'docs/design-docs/facts.md';

const LONGEST = 300;

/** A fact is one line of text; an empty one is not known. */
export const judgeFact = (name: FactName, answer: string): Outcome<string> => {
  const text = answer.trim();
  if (/[\p{Cc}\u2028\u2029]/u.test(text))
    return refuse('invalid-fact', `--${name} has more than one line.`, 'Write a sentence.');
  if (text.length <= LONGEST) return succeed(text);
  return refuse('invalid-fact', `--${name} has ${text.length} characters, more than ${LONGEST}.`, 'Write a sentence.');
};

/** The page with what is known in the place of what was there. */
export const fillFacts = (page: string, facts: Facts): string =>
  FACTS.reduce((text, { name, label }) => {
    const fact = facts[name];
    if (!fact) return text;
    return text.replace(
      new RegExp(`^- \\*\\*${label}:\\*\\* .*$`, 'm'),
      () => `- **${label}:** ${fact.replaceAll(/[\\`*_[\]<>]/g, '\\$&')}`,
    );
  }, page);
