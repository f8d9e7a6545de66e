import { parseSync } from 'oxc-parser';
import { dropUnused } from '../syntax/drop-unused.ts';
import { isNode, type SyntaxNode } from '../syntax/visit-nodes.ts';

/** The test of a rule with its first violation and the nearest neighbour of that, which is how every new rule begins. */
export const shortenTest = (file: string, text: string): string => {
  const body: unknown[] = parseSync(file, text).program.body;
  const tests = body.filter(isNode).flatMap((statement) => readCall(statement) ?? []);
  const spare = tests.filter(({ name }) => name === 'test').slice(2);
  const surplus = [
    ...spare.map(({ statement }) => ({ start: statement.start, end: statement.end })),
    ...tests.flatMap(({ cases }) => (cases.length > 1 ? [{ start: endOf(cases[0]), end: endOf(cases.at(-1)) }] : [])),
  ];
  const shortened = surplus
    .toSorted((one, other) => other.start - one.start)
    .reduce((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text);
  return dropUnused(file, shortened);
};

const endOf = (node: SyntaxNode | undefined): number => node?.end ?? 0;

/** `test('…', …)`, or a call that is given cases by name. */
const readCall = (statement: SyntaxNode): { statement: SyntaxNode; name: unknown; cases: SyntaxNode[] } | undefined => {
  const { expression } = statement;
  if (!isNode(expression) || !isNode(expression['callee'])) return undefined;
  const last: unknown = Array.isArray(expression['arguments']) ? expression['arguments'].at(-1) : undefined;
  const cases = isNode(last) && Array.isArray(last['properties']) ? last['properties'].filter(isNode) : [];
  return { statement, name: expression['callee']['name'], cases };
};
