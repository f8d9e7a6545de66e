import type { TSESTree } from '@typescript-eslint/utils';
import { defineRule } from '../define-rule.ts';
import { listSchemas, type Schema } from '../schemas/list-schemas.ts';
import { type DeclaredType, listTypes } from '../schemas/list-types.ts';
import { mayDeclareSchema } from '../schemas/may-declare-schema.ts';
import { isSchemaName, toSchemaName, toTypeName } from '../schemas/schema-name.ts';

export const schemaAndTypeNames = defineRule({
  name: 'schema-and-type-names',
  why: 'a schema and its type drift apart once they are named or written twice.',
  messages: {
    schemaName: {
      what: '{{source}} is a schema and not named like one.',
      fix: 'rename it {{schema}}, and the type inferred from it {{type}}.',
    },
    typeName: {
      what: '{{source}} is inferred from {{schema}} and not named after it.',
      fix: 'rename it {{type}}.',
    },
    twice: {
      what: '{{source}} says again what {{schema}} says.',
      fix: 'write type {{type}} = {{infer}}<typeof {{schema}}>; instead.',
    },
    inferred: {
      what: '{{source}} says again what {{schema}} says.',
      fix: 'use {{type}}, which is inferred from it, instead.',
    },
  },
  create: ({ spec, sourceCode, report }) => {
    if (!mayDeclareSchema(sourceCode.text, spec.schemaLibrary)) return {};
    return {
      Program: ({ body }) => {
        const library = namesOf(body, spec.schemaLibrary);
        const statements = body.map(declared);
        const schemas = listSchemas(statements, library);
        const types = listTypes(statements, library);
        const infer = library[0] === undefined ? 'z.infer' : `${library[0]}.infer`;

        for (const { name } of schemas.filter((each) => !isSchemaName(each.name.name))) {
          const schema = toSchemaName(name.name);
          report(name, 'schemaName', { source: name.name, schema, type: toTypeName(schema) });
        }
        for (const declaration of types) {
          const { name, inferred } = declaration;
          const twin = inferred
            ? undefined
            : schemas.find((schema) => says(declaration, schema, sourceCode.getText(schema.init)));
          if (inferred && isMisnamed(name.name, inferred)) {
            report(name, 'typeName', { source: name.name, schema: inferred.schema, type: toTypeName(inferred.schema) });
          }
          if (!twin) continue;
          const other = types.find((each) => each.inferred?.schema === twin.name.name);
          const data = { source: name.name, schema: twin.name.name, infer };
          if (other) report(name, 'inferred', { ...data, type: other.name.name });
          else report(name, 'twice', { ...data, type: toTypeName(toSchemaName(twin.name.name)) });
        }
      },
    };
  },
});

const isOf = (specifier: string, library: string): boolean =>
  specifier === library || specifier.startsWith(`${library}/`);

/** The names under which a module imports anything of the schema library. */
const namesOf = (body: readonly TSESTree.ProgramStatement[], library: string): string[] =>
  body.flatMap((each) =>
    each.type === 'ImportDeclaration' && isOf(each.source.value, library)
      ? each.specifiers.map(({ local }) => local.name)
      : [],
  );

const declared = (statement: TSESTree.ProgramStatement): TSESTree.Node =>
  statement.type === 'ExportNamedDeclaration' && statement.declaration ? statement.declaration : statement;

const isMisnamed = (name: string, { schema, side }: NonNullable<DeclaredType['inferred']>): boolean => {
  const own = toTypeName(schema);
  return isSchemaName(schema) && name !== own && !(side === 'input' && name === `${own}Input`);
};

/** Whether a type is the schema's own by name or by its fields. A schema that contains itself needs its type written. */
const says = ({ name, fields }: DeclaredType, schema: Schema, text: string): boolean => {
  if (new RegExp(`\\b${schema.name.name}\\b`).test(text)) return false;
  if (isSchemaName(schema.name.name) && name.name === toTypeName(schema.name.name)) return true;
  const isSame = fields?.length === schema.fields?.length && fields?.every((field) => schema.fields?.includes(field));
  return isSame === true && (fields?.length ?? 0) > 1;
};
