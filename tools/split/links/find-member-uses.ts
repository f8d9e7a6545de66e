import { type Program, Visitor } from 'oxc-parser';
import type { Span } from './link.ts';

/** Where members of what is called `local` are taken; undefined where it is used in any other way, or another has its name. */
export const findMemberUses = (program: Program, local: string): (Span & { name: string })[] | undefined => {
  const uses: (Span & { name: string })[] = [];
  let mentions = 0;
  const use = (node: Span, name: string): void => void uses.push({ start: node.start, end: node.end, name });
  new Visitor({
    Identifier: ({ name }) => void (mentions += Number(name === local)),
    JSXIdentifier: ({ name }) => void (mentions += Number(name === local)),
    MemberExpression: ({ object, property, computed }) => {
      if (object.type === 'Identifier' && object.name === local && !computed && property.type === 'Identifier')
        use(object, property.name);
    },
    JSXMemberExpression: ({ object, property }) => {
      if (object.type === 'JSXIdentifier' && object.name === local) use(object, property.name);
    },
    TSQualifiedName: ({ left, right }) => {
      if (left.type === 'Identifier' && left.name === local) use(left, right.name);
    },
  }).visit(program);
  // The import itself is one more.
  return mentions === uses.length + 1 ? uses : undefined;
};
