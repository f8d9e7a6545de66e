import { nameModules } from '../name-modules.ts';

/**
 * Whether a text can declare a schema, or a type that is inferred from one: some `=` is followed by what the library is
 * imported as, or by the name of a schema. Where its words do not tell, as with comments and escapes between, it can.
 */
export const mayDeclareSchema = (text: string, library: string): boolean => {
  const modules = nameModules(text);
  if (!modules || /=[\s(]*(?:[\w$\u0080-\uFFFF]*Schema\b(?!\.(?:safeP|p)arse\()|\/[*/])/.test(text)) return true;
  const isOfLibrary = (name: string): boolean => name === library || name.startsWith(`${library}/`);
  const imports = modules.filter(isOfLibrary).length;
  if (imports === 0) return false;
  const clauses = [...text.matchAll(/\bimport\b([^'"]*)['"]([^'"]*)['"]/g)].filter(([, , name = '']) =>
    isOfLibrary(name),
  );
  if (clauses.length !== imports) return true;
  const names = new Set(clauses.flatMap(([, clause = '']) => clause.match(/[\w$\u0080-\uFFFF]+/g) ?? []));
  return [...text.matchAll(/=[\s(]*([\w$\u0080-\uFFFF]+)/g)].some(([, name = '']) => names.has(name));
};
