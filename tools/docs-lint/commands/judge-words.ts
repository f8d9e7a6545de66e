import type { Docs } from '../docs.ts';
import { findNear } from '../pages/find-near.ts';

/** What is wrong with a command, and what to write; undefined for those that are right, or of other programs. */
export type CommandProblem = { what: string; fix: string } | undefined;

/** Commands of pnpm that are no scripts. */
const PNPM = new Set(
  'add audit config create dedupe dlx exec fetch import init install link list ls outdated pack patch prune publish rebuild remove root run setup store unlink up update why'.split(
    ' ',
  ),
);

const NPM = new Set(
  'audit ci config create exec init install link ls outdated pack prune publish uninstall update version view'.split(
    ' ',
  ),
);

/** Judges one command, as words. */
export const judgeWords = (docs: Docs, words: readonly string[]): CommandProblem => {
  const [program, ...rest] = words.filter(
    (word, index) => !/^[A-Z_]+=/.test(word) || words.slice(0, index).some((each) => !/^[A-Z_]+=/.test(each)),
  );
  if (program === 'harness') return judgeHarness(docs, rest);
  if (program === 'pnpm' || program === 'npm') return judgeManager(docs, program, dropFlags(rest));
  if (program === 'npx') {
    const [name, ...more] = dropFlags(rest);
    return name === 'harness' || name === 'pnpm' ? judgeWords(docs, [name, ...more]) : undefined;
  }
  if (program === 'node') return judgeFile(docs, dropFlags(rest)[0]);
  return undefined;
};

const dropFlags = (words: readonly string[]): string[] =>
  words.slice(
    Math.max(
      words.findIndex((word) => !word.startsWith('-')),
      0,
    ),
  );

/** `…` stands for what a reader knows: the value of an option, or more of the same. */
const judgeHarness = ({ judgeCommand }: Docs, words: string[]): CommandProblem => {
  const args = words.filter((word, index) => word !== '…' || words[index - 1]?.startsWith('--'));
  const problem = args.length === 0 ? undefined : judgeCommand(args);
  return problem === undefined ? undefined : { what: problem, fix: "write what 'pnpm harness --help' lists." };
};

const judgeManager = (docs: Docs, program: 'pnpm' | 'npm', words: readonly string[]): CommandProblem => {
  const [name, ...rest] = words;
  if (name === undefined || name.startsWith('<')) return undefined;
  if (name === 'exec') return judgeWords(docs, rest);
  if (program === 'pnpm' && name === 'harness' && docs.scripts.has('harness')) return judgeHarness(docs, rest);
  if ((program === 'pnpm' ? PNPM : NPM).has(name) && name !== 'run') return undefined;
  const isRun = name === 'run' || name === 'run-script';
  const [script = ''] = isRun ? dropFlags(rest) : [name];
  if (docs.scripts.has(script) || script === '' || script.startsWith('<')) return undefined;
  const near = findNear(script, docs.scripts);
  const fix = near ? `write '${near}'.` : 'name a script of package.json, or remove it.';
  return { what: `there is no script '${script}' for '${program} ${words.slice(0, 2).join(' ')}'.`, fix };
};

/** Programs of the workspace are TypeScript and JavaScript files. */
const judgeFile = ({ files }: Docs, path: string | undefined): CommandProblem => {
  if (path === undefined || !/^[\w@./-]+\.[cm]?[jt]s$/.test(path) || files.has(path.replace(/^\.\//, '')))
    return undefined;
  const near = findNear(path, files);
  return {
    what: `node would run '${path}', which does not exist.`,
    fix: near ? `write '${near}'.` : 'name a file that exists.',
  };
};
