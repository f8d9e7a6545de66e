import type { HarnessSpec, Manifest, Place } from '@acme/tools-spec';
import { resolveImport, type Surroundings } from './resolve-import.ts';
import { findEffects } from './syntax/find-effects.ts';
import { findExports } from './syntax/find-exports.ts';
import { readImports } from './syntax/find-imports.ts';
import { findIo } from './syntax/find-io.ts';
import { findPageImports } from './syntax/find-page-imports.ts';
import { findSchemas } from './syntax/find-schemas.ts';
import { parseSource, withinStack } from './syntax/parse-source.ts';
import type { Import, ImportSite, Module, Problem } from './workspace.ts';

export const SOURCE = /\.[cm]?[jt]sx?$/;

/** Files that are read for what they load: source, and pages that start it. */
export const MODULE = /\.(?:[cm]?[jt]sx?|html)$/;

/** The package around a module, as far as it is known before its modules are. */
export interface Home {
  dir: string;
  manifest: Manifest;
  place: Place | undefined;
}

/** Everything the rules know of one file, from its text alone; `undefined` is one that is no UTF-8. */
export const readModule = (
  around: Surroundings,
  spec: HarnessSpec,
  home: Home,
  file: string,
  text: string | undefined,
): Module => {
  if (text === undefined) return unreadable(file, { reason: 'it is no UTF-8 text', line: 1, column: 1 });
  const resolve = (sites: readonly ImportSite[]): Import[] =>
    sites
      .map((site) => ({ ...site, target: resolveImport(around, home, file, site.specifier) }))
      .filter(({ kind, target }) => kind !== 'url' || target.kind === 'file' || target.kind === 'outside');
  if (!SOURCE.test(file)) return { ...unreadable(file, undefined), imports: resolve(findPageImports(text)) };

  const read = withinStack(() => readSource(spec, home, file, text));
  if ('problem' in read) return unreadable(file, read.problem);
  const { imports, ...facts } = read;
  return { file, role: 'source', imports: resolve(imports), ...facts, problem: undefined };
};

type Facts = Pick<Module, 'computed' | 'io' | 'exports' | 'schemas' | 'effects'> & { imports: ImportSite[] };

const readSource = (spec: HarnessSpec, home: Home, file: string, text: string): Facts | { problem: Problem } => {
  const parsed = parseSource(file, text);
  if ('problem' in parsed) return parsed;
  const { program, comments } = parsed;
  const isPure = home.place?.family === 'layer' && spec.domains.pureLayers.includes(home.place.kind);
  return {
    ...readImports(file, text, program, comments),
    io: findIo(text, program),
    exports: findExports(program),
    schemas: findSchemas(text, program, spec.schemaLibrary),
    effects: isPure ? findEffects(text, program) : [],
  };
};

const unreadable = (file: string, problem: Problem | undefined): Module => ({
  file,
  role: 'source',
  imports: [],
  computed: [],
  io: [],
  exports: [],
  schemas: [],
  effects: [],
  problem,
});
