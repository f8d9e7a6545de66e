import { parseSync, Visitor } from 'oxc-parser';
import type { FindingRepair } from '../repair-finding.ts';

/** Renames a schema or its type where the file alone knows it. What is exported is renamed by whoever knows its importers. */
export const renameLocal: FindingRepair = ({ file, what, fix }, read) => {
  const text = read(file);
  const [, from] = /^([\w$]+) is (?:a schema|inferred)/.exec(what) ?? [];
  const [, to] = /^rename it ([\w$]+)[,.]/.exec(fix) ?? [];
  if (text === undefined || from === undefined || to === undefined || isWord(text, to)) return undefined;
  const sites = findSites(file, text, from);
  if (!sites) return undefined;
  const renamed = sites.reduceRight(
    (left, { start, isShorthand }) =>
      left.slice(0, start) + (isShorthand ? `${from}: ${to}` : to) + left.slice(start + from.length),
    text,
  );
  return { file, text: renamed, said: `renamed ${from} to ${to}` };
};

const isWord = (text: string, name: string): boolean => new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(text);

interface Site {
  start: number;
  isShorthand: boolean;
}

/** Every mention of the one module-level `name`; undefined where it is exported or declared twice. */
const findSites = (file: string, text: string, name: string): Site[] | undefined => {
  const { program, module, errors } = parseSync(file, text);
  const isExported = module.staticExports.some(({ entries }) =>
    entries.some(({ localName, exportName }) => localName.name === name || exportName.name === name),
  );
  if (errors.length > 0 || isExported) return undefined;
  const keys = new Set<number>();
  const shorthands = new Set<number>();
  const found = new Set<number>();
  let declared = 0;
  new Visitor({
    Identifier: (node) => void (node.name === name && found.add(node.start)),
    MemberExpression: ({ computed, property }) => void (computed || keys.add(property.start)),
    Property: ({ key, shorthand, computed }) => {
      if (shorthand) shorthands.add(key.start);
      else if (!computed) keys.add(key.start);
    },
    PropertyDefinition: ({ computed, key }) => void (computed || keys.add(key.start)),
    MethodDefinition: ({ computed, key }) => void (computed || keys.add(key.start)),
    TSMethodSignature: ({ computed, key }) => void (computed || keys.add(key.start)),
    VariableDeclarator: ({ id }) => void (declared += Number(id.type === 'Identifier' && id.name === name)),
    TSTypeAliasDeclaration: ({ id }) => void (declared += Number(id.name === name)),
    TSPropertySignature: ({ key, computed }) => void (computed || keys.add(key.start)),
  }).visit(program);
  if (declared !== 1) return undefined;
  return [...found]
    .filter((start) => !keys.has(start))
    .toSorted((left, right) => left - right)
    .map((start) => ({ start, isShorthand: shorthands.has(start) }));
};
