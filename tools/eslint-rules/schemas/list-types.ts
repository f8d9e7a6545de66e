import type { TSESTree } from '@typescript-eslint/utils';

/** A type that a module declares at its top. */
export interface DeclaredType {
  name: TSESTree.Identifier;
  /** The schema it is inferred from, and whether it is what that takes or what it gives. */
  inferred?: { schema: string; side: 'input' | 'output' };
  /** The names of its fields, where all of them stand here. */
  fields: string[] | undefined;
}

/** The types among the statements of a module; `library` are the names under which it imports the schema library. */
export const listTypes = (statements: readonly TSESTree.Node[], library: readonly string[]): DeclaredType[] =>
  statements.flatMap((statement): DeclaredType[] => {
    if (statement.type === 'TSInterfaceDeclaration') {
      return [
        { name: statement.id, fields: statement.extends.length > 0 ? undefined : readMembers(statement.body.body) },
      ];
    }
    if (statement.type !== 'TSTypeAliasDeclaration') return [];
    const { id: name, typeAnnotation: type } = statement;
    const inferred = readInferred(type, library);
    const fields = type.type === 'TSTypeLiteral' ? readMembers(type.members) : undefined;
    return [inferred ? { name, inferred, fields } : { name, fields }];
  });

/** `z.infer<typeof TicketSchema>` */
const readInferred = (type: TSESTree.TypeNode, library: readonly string[]): DeclaredType['inferred'] => {
  if (type.type !== 'TSTypeReference') return undefined;
  const { typeName, typeArguments } = type;
  const [of] = typeArguments?.params ?? [];
  if (of?.type !== 'TSTypeQuery' || of.exprName.type !== 'Identifier') return undefined;
  const isLibrary =
    typeName.type === 'TSQualifiedName' && typeName.left.type === 'Identifier' && library.includes(typeName.left.name);
  const operator = isLibrary
    ? typeName.right.name
    : typeName.type === 'Identifier' && library.includes(typeName.name)
      ? typeName.name
      : '';
  if (!['infer', 'output', 'input', 'TypeOf'].includes(operator)) return undefined;
  return { schema: of.exprName.name, side: operator === 'input' ? 'input' : 'output' };
};

const readMembers = (members: readonly TSESTree.TypeElement[]): string[] | undefined => {
  const keys = members.map((each) =>
    each.type === 'TSPropertySignature' && !each.computed ? keyOf(each.key) : undefined,
  );
  return keys.every((key) => key !== undefined) ? keys : undefined;
};

const keyOf = (key: TSESTree.Node): string | undefined => {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
};
