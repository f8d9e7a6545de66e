import { parseArgs } from 'node:util';
import { type Outcome, refuse, succeed } from './failure.ts';
import { type Facts, FACTS } from './facts.ts';

/** What the command line asks for. An option that was not given is undefined. */
export interface CreateRequest {
  kind: 'create';
  directory: string | undefined;
  name: string | undefined;
  scope: string | undefined;
  /** Those that were given. */
  facts: Facts;
  /** Take the default for everything that was not given. */
  yes: boolean;
  git: boolean;
  install: boolean;
  check: boolean;
}

export type Request = CreateRequest | { kind: 'help' } | { kind: 'version' };

const HINT = 'create-harness-repo --help lists what it takes.';

/** `argv` without the node and script paths. The leading word `create` is optional. */
export const parseArguments = (argv: string[]): Outcome<Request> => {
  const parsed = readArguments(argv);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.help) return succeed({ kind: 'help' });
  if (values.version) return succeed({ kind: 'version' });

  const [directory, ...extra] = positionals[0] === 'create' ? positionals.slice(1) : positionals;
  if (extra.length > 0) {
    const message = `One directory is expected, and "${extra.join('" and "')}" came after "${directory}".`;
    return refuse('unexpected-argument', message, 'Quote a path that has spaces.');
  }
  return succeed({
    kind: 'create',
    directory: directory === '' ? undefined : directory,
    name: values.name,
    scope: values.scope,
    facts: Object.fromEntries(FACTS.flatMap(({ name }) => (values[name] === undefined ? [] : [[name, values[name]]]))),
    yes: values.yes,
    git: !values['no-git'],
    install: !values['no-install'],
    check: !values['no-check'] && !values['no-install'],
  });
};

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      scope: { type: 'string' },
      product: { type: 'string' },
      customers: { type: 'string' },
      team: { type: 'string' },
      vision: { type: 'string' },
      yes: { type: 'boolean', short: 'y', default: false },
      'no-git': { type: 'boolean', default: false },
      'no-install': { type: 'boolean', default: false },
      'no-check': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      version: { type: 'boolean', short: 'v', default: false },
    },
  });

const readArguments = (argv: string[]): Outcome<ReturnType<typeof parse>> => {
  try {
    return succeed(parse(argv));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [reason = error.message] = error.message.split(/\. |\n/);
    return refuse('invalid-option', `${reason.replaceAll("'", '"').replace(/\.$/, '')}.`, HINT);
  }
};
