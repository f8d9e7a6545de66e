import { type HarnessSpec, type IoKind, isSelected, ownersElsewhere } from '@acme/tools-spec';
import { defineGraphRule, type Violation } from '../graph-rule.ts';
import { type IoSite, listIo } from '../list-io.ts';
import type { Module, Package } from '../workspace.ts';

/**
 * Only files that the spec lists under `io` touch the machine: one finding for each file and kind of IO, at the
 * first place. Tests and scripts are asked for code under computed names alone, for no rule can follow that; standalone
 * packages are not asked. Left to others: pure layers
 * (`types-stay-pure`), vendors (`cross-cutting-through-providers`), builtins in a browser (`process-boundary`),
 * settings (`config-owns-environment`) and `fetch` (`network-calls-have-timeouts`).
 */
export const ioEdges = defineGraphRule({
  name: 'io-edges',
  why: 'code that reaches the machine from anywhere can be tested nowhere.',
  find: ({ spec, packages }) =>
    packages
      .filter(({ place }) => place && place.family !== 'standalone')
      .flatMap((pkg) => pkg.modules.flatMap((module) => judge(spec, pkg, module))),
});

const WORDS: Record<IoKind, string> = {
  child_process: 'other programs',
  database: 'a database',
  fs: 'the file system',
  module: 'code that no rule can follow',
  network: 'the network',
  process: 'the process it runs in',
  system: 'the system',
  threads: 'other threads',
};

const judge = (spec: HarnessSpec, pkg: Package, module: Module): Violation[] => {
  if (module.role === 'development') return judgeLoads(spec, pkg, module);
  if (spec.domains.pureLayers.includes(pkg.place?.kind ?? '')) return [];
  const { file } = module;
  const sites = Map.groupBy(
    listIo(module).filter((site) => !isLeftToOthers(spec, file, site)),
    ({ kind }) => kind,
  );
  return [...sites].flatMap(([kind, [first, ...more]]) => {
    if (!first || mayTouch(spec, file, kind)) return [];
    const others = more.length > 0 ? ` and ${more.length} more` : '';
    const [home] = homesOf(spec, pkg, kind);
    const where = home ? `in ${pkg.dir} that is left to ${within(pkg, home)}` : `no file of ${pkg.dir} may`;
    const verb = more.length > 0 ? 'reach' : 'reaches';
    const what = `${first.what}${others} ${verb} ${WORDS[kind]}, which ${within(pkg, file)} may not; ${where}.`;
    const repair = home
      ? `move it to ${within(pkg, home)}`
      : `list the file for '${kind}' under io in harness.config.ts`;
    const fix =
      kind === 'module' ? `${followable(first)}, or ${repair}.` : `take what it gives as an argument, or ${repair}.`;
    const at = { file, line: first.line, column: first.column };
    return [{ ...at, what, fix, ...(more.length === 0 ? topicOf(first) : {}) }];
  });
};

/** What a test loads under a name that only the running program knows. */
const judgeLoads = (spec: HarnessSpec, { dir }: Package, module: Module): Violation[] => {
  const { file } = module;
  const first = listIo(module).find(({ kind }) => kind === 'module');
  if (!first || mayTouch(spec, file, 'module')) return [];
  const { line, column } = first;
  const what = `${first.what} loads ${WORDS.module}, in tests no less than in source.`;
  const fix = `load it by a name that is written out, or list ${file.slice(dir.length + 1)} for 'module' under io in harness.config.ts.`;
  return [{ file, line, column, what, fix, ...topicOf(first) }];
};

/** How code that no rule can follow is written so that one can. */
const followable = ({ isComputed, what }: IoSite): string => {
  if (isComputed) return 'write the name out where it is loaded';
  return /^(?:<|markup|document|code in|an element)/.test(what)
    ? 'make the elements by their names, with textContent or JSX'
    : 'write the code out, and import it';
};

/** A linter may have read the name all the same. */
const topicOf = ({ isComputed }: IoSite): Pick<Violation, 'about'> =>
  isComputed ? { about: { kind: 'computed-name' } } : {};

const isLeftToOthers = (spec: HarnessSpec, file: string, { builtin }: IoSite): boolean => {
  if (builtin === undefined) return false;
  const home = spec.processes.find(({ files }) => isSelected(spec, files, file));
  return home?.builtins === false || ownersElsewhere(spec, file, builtin) !== undefined;
};

const mayTouch = (spec: HarnessSpec, file: string, kind: IoKind): boolean =>
  spec.io.some(({ files, may }) => may.includes(kind) && isSelected(spec, files, file));

/** The files of the package that may touch it. */
const homesOf = (spec: HarnessSpec, { modules }: Package, kind: IoKind): string[] =>
  modules.filter(({ file, role }) => role === 'source' && mayTouch(spec, file, kind)).map(({ file }) => file);

const within = ({ dir }: Package, file: string): string => file.slice(dir.length + 1);
