import { parseManifest, parseTestedRecord, TESTED_RECORD } from '@acme/tools-spec';
import { parseSync } from 'oxc-parser';
import type { FileFacts, ImportFact } from './file-facts.ts';

/** Changes with every change of what is read: facts that were kept by another version are read anew. */
export const FACTS_VERSION = 2;

export const SOURCE = /\.[cm]?[jt]sx?$/;

/** Whether anything is to be known of a file but that it is there. */
export const hasFacts = (path: string): boolean =>
  SOURCE.test(path) || path.endsWith('/package.json') || isTestedRecord(path);

const isTestedRecord = (path: string): boolean => path.endsWith(`/${TESTED_RECORD}`);

const TYPES = /^\s*(?:export\s+)?(?:declare\s+)?(?:interface\s|type\s+\w+\s*[<=])|\bz\.\w+\(/gm;

/** The facts of the file at `path`, whose ending says what the text is. */
export const readFacts = (path: string, text: string): FileFacts => {
  const size = { bytes: Buffer.byteLength(text), lines: text.split('\n').length, types: 0, imports: [] };
  if (isTestedRecord(path)) return { ...size, tested: Object.keys(parseTestedRecord(text).tools) };
  if (!SOURCE.test(path)) return { ...size, ...readManifest(path, text) };
  const { module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) return { ...size, problem: error.message };
  const lineAt = countLines(text);
  const imports: ImportFact[] = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      specifier: moduleRequest.value,
      names: entries.flatMap(({ importName }) => importName.name ?? []),
      isType: entries.length > 0 && entries.every(({ isType }) => isType),
      line: lineAt(moduleRequest.start),
    })),
    ...module.staticExports.flatMap(({ entries }) => {
      const [first] = entries;
      if (!first?.moduleRequest) return [];
      return {
        specifier: first.moduleRequest.value,
        names: entries.flatMap(({ importName }) => importName.name ?? []),
        isType: entries.every(({ isType }) => isType),
        line: lineAt(first.moduleRequest.start),
      };
    }),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const [, , specifier] = /^(['"`])([^'"`$]+)\1$/.exec(text.slice(start, end)) ?? [];
      return specifier === undefined ? [] : { specifier, names: [], isType: false, line: lineAt(start) };
    }),
  ];
  return { ...size, types: text.match(TYPES)?.length ?? 0, imports };
};

const readManifest = (path: string, text: string): Pick<FileFacts, 'manifest' | 'problem'> => {
  const manifest = parseManifest(path, text);
  if (!manifest.ok) return { problem: manifest.failures.map(({ message }) => message).join(' ') };
  const { name, dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest.value;
  const needed = { ...dependencies, ...peerDependencies, ...optionalDependencies };
  return {
    manifest: { name, dependencies: Object.keys(needed), devDependencies: Object.keys(devDependencies ?? {}) },
  };
};

/** The line of an offset; asked for in any order. */
const countLines = (text: string): ((offset: number) => number) => {
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
};
