import { fileURLToPath } from 'node:url';
import type { Outcome } from '@acme/tools-findings';
import type { NodePlopAPI } from 'node-plop';
import { KIND_QUESTION } from './list-questions.ts';
import type { Made } from './make.ts';
import type { PlopfileOptions } from './plopfile.ts';
import { GENERATOR_KINDS, parseRequest, type PartialRequest, type Request } from './request.ts';

/** Makes what `request` asks for in the workspace at `root` (absolute). On a failure nothing is left behind. */
export const generate = async (root: string, request: Request): Promise<Outcome<Made>> => {
  const outcomes: Outcome<Made>[] = [];
  const plop = await loadPlop(root, { given: request, onOutcome: (outcome) => void outcomes.push(outcome) });
  const { failures } = await plop.getGenerator(request.kind).runActions({});
  const [outcome] = outcomes;
  if (outcome) return outcome;
  throw new Error(failures.map(({ error }) => error).join('\n') || 'the generator ran no action');
};

/**
 * Asks at the terminal for what `given` lacks. What was given is not judged until it is planned.
 * Ctrl-C ends the process by its signal; nothing has been touched by then.
 */
export const ask = async (root: string, given: PartialRequest): Promise<Outcome<Request>> => {
  const kind = given.kind ?? (await askKind(root));
  if (!GENERATOR_KINDS.some(({ name }) => name === kind)) return parseRequest({ ...given, kind });
  const plop = await loadPlop(root, { given });
  const answers: PartialRequest = await plop.getGenerator(kind).runPrompts();
  return parseRequest({ ...given, ...answers, kind });
};

const askKind = async (root: string): Promise<string> => {
  const plop = await loadPlop(root, {});
  const { kind }: { kind: string } = await plop.setGenerator('kind', { prompts: [KIND_QUESTION] }).runPrompts();
  return kind;
};

/** Loaded when needed: plop brings its prompts and templates along, and `harness check` has no use for them. */
const loadPlop = async (root: string, options: PlopfileOptions): Promise<NodePlopAPI> => {
  const { default: nodePlop } = await import('node-plop');
  const config = { force: false, destBasePath: root, ...options };
  return nodePlop(fileURLToPath(new URL('plopfile.ts', import.meta.url)), config);
};
