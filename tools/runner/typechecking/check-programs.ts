import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { API, type Diagnostic as Said, type Program } from '@typescript/native/unstable/sync';
import type { Diagnostic } from './diagnostic.ts';
import { isOwn } from './is-own.ts';
import { locate } from './locate.ts';
import type { Question } from './question.ts';

/**
 * What the compiler says of each program. It reads all that the projects import, once for all programs, and checks only
 * their own files: after an edit of one package `tsc -p` took five times as long, for it checks the others again.
 */
export const checkPrograms = ({ root, folder, programs, homes, isWhole }: Question): Diagnostic[][] => {
  const api = new API({ cwd: root });
  const all = new Set(homes);
  try {
    let before: string[] = [];
    return programs.map(({ tsconfig, dirs }, index) => {
      const config = writeConfig(api, join(folder, `program-${index}`), tsconfig);
      const snapshot = api.updateSnapshot({ openProjects: [config], closeProjects: before });
      before = [config];
      const program = snapshot.getProject(config)?.program;
      if (!program) throw new Error(`The compiler did not open ${config}.`);
      const own = new Set(dirs);
      const texts = new Map<string, string>();
      const said = [
        ...listDiagnostics(root, program, (file) => isOwn(file, own, all)),
        ...(isWhole ? program.getGlobalDiagnostics() : []),
      ];
      return said.map((each) =>
        // What is wrong with the options of a program is wrong in each of its projects.
        each.fileName === config
          ? { ...explain(each), file: `${dirs[0]}/tsconfig.json` }
          : { ...explain(each), ...place(root, each, texts) },
      );
    });
  } finally {
    api.close();
  }
};

/**
 * The path of a tsconfig that names the files which this one includes. Of hundreds of patterns the compiler finds out what
 * could join each of them later: that took a minute.
 */
const writeConfig = (api: API, path: string, tsconfig: Question['programs'][number]['tsconfig']): string => {
  const asGiven = `${path}.json`;
  writeFileSync(asGiven, JSON.stringify(tsconfig));
  const { fileNames } = api.parseConfigFile(asGiven);
  // The compiler says itself what is wrong with a program of nothing.
  if (fileNames.length === 0) return asGiven;
  const { include: _include, exclude: _exclude, ...options } = tsconfig;
  const byFiles = `${path}.files.json`;
  const files = fileNames.map((name) => relative(dirname(byFiles), name));
  writeFileSync(byFiles, JSON.stringify({ ...options, files }));
  return byFiles;
};

const listDiagnostics = (root: string, program: Program, isOurs: (file: string) => boolean): Said[] => {
  const own = program.getSourceFileNames().filter((name) => {
    const file = relative(root, name);
    return !file.startsWith('..') && !file.split('/').includes('node_modules') && isOurs(file);
  });
  const names = new Set(own);
  const unparsed = program.getSyntacticDiagnostics().filter(({ fileName = '' }) => names.has(fileName));
  const broken = new Set(unparsed.map(({ fileName }) => fileName));
  return [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getProgramDiagnostics(),
    ...unparsed,
    ...own.filter((name) => !broken.has(name)).flatMap((name) => program.getSemanticDiagnostics(name)),
  ];
};

const explain = ({ code, text, messageChain }: Said): Diagnostic => ({ code, text, because: flatten(messageChain) });

const flatten = (chain: readonly Said[] = []): string[] =>
  chain.flatMap(({ text, messageChain }) => [text, ...flatten(messageChain)]);

const place = (root: string, { fileName, pos }: Said, texts: Map<string, string>): Partial<Diagnostic> => {
  if (fileName === undefined) return {};
  const text = texts.get(fileName) ?? readFileSync(fileName, 'utf8');
  texts.set(fileName, text);
  return { file: relative(root, fileName), ...locate(text, pos) };
};
