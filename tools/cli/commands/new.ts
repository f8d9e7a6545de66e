import type { Outcome } from '@acme/tools-findings';
import { ask, generate, parseRequest, type PartialRequest } from '@acme/tools-generators';

/** Makes what was asked for and says what to do next; at a terminal it asks for what is missing. */
export const runNew = async (root: string, given: PartialRequest, isTerminal: boolean): Promise<Outcome<string>> => {
  const parsed = parseRequest(given);
  const request = parsed.ok || !isTerminal ? parsed : await ask(root, given);
  if (!request.ok) return request;
  const made = await generate(root, request.value);
  if (!made.ok) return made;
  const { written, notes, next } = made.value;
  const [first = ''] = written;
  // The lists of packages and rules have one more now.
  const { writeDocs } = await import('@acme/tools-docs-lint');
  const listed = await writeDocs(root);
  if (!listed.ok) return listed;
  const lines = [
    `made ${request.value.kind} ${request.value.name}: ${written.length} files, first ${first}`,
    ...notes,
    ...listed.value.map((file) => `wrote ${file}`),
    `Next: ${next}`,
  ];
  return { ok: true, value: `${lines.join('\n')}\n` };
};
