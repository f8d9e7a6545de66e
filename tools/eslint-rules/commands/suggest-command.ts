import type { TSESTree } from '@typescript-eslint/utils';
import type { LintedFile } from '../define-rule.ts';
import type { FunctionNode } from '../function-node.ts';
import { packageOf } from '../package-of.ts';
import { isMeans } from './acts.ts';

const LONGEST = 100;

/** `defineCommand({ name: 'tickets.open', input: …, run: ({ title }, { repo }) => { … } })`, for a function of some name. */
export const suggestCommand = (file: LintedFile, name: string, { params }: FunctionNode): string => {
  const command = file.spec.command?.name ?? 'defineCommand';
  const owner = packageOf(file.spec, file.path)?.owner ?? 'app';
  const opening = `${command}({ name: '${owner}.${nameCommand(name, owner)}', input: …, run`;
  const [means, data] = [true, false].map((wanted) =>
    params.filter((each) => isMeans(file, each) === wanted).flatMap((each) => nameOf(each)),
  );
  const given = [data ?? [], ...(means && means.length > 0 ? [means] : [])].map((names) => `{ ${names.join(', ')} }`);
  const whole = `${opening}: (${given.join(', ').replaceAll('{  }', '_nothing')}) => … })`;
  return whole.length <= LONGEST && !whole.includes('undefined') ? whole : `${opening}: … })`;
};

/** What a command is called in its domain: `openTicket` of `tickets` is `open`, `closeAllTickets` is `close-all`. */
export const nameCommand = (name: string, owner: string): string => {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]+/)
    .filter((word) => word !== '');
  const subjects = owner.split('-');
  const kept = words.filter((word) => !subjects.some((subject) => subject === word || isPlural(subject, word)));
  return (kept.length > 0 ? kept : words).join('-');
};

/** Whether one word is the plural of the other: `tickets`, `companies`, `boxes`. */
const isPlural = (subject: string, word: string): boolean =>
  [`${word}s`, `${word}es`, word.replace(/y$/, 'ies')].includes(subject);

const nameOf = (parameter: TSESTree.Node): string[] => {
  const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  if (target.type === 'Identifier') return [target.name];
  if (target.type !== 'ObjectPattern') return [];
  return target.properties.flatMap((each) =>
    each.type === 'Property' && each.key.type === 'Identifier' ? [each.key.name] : [],
  );
};
