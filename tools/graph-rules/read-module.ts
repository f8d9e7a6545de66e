import type { HarnessSpec, Manifest, Place } from '@acme/tools-spec';
import { resolveImport, type Surroundings } from './resolve-import.ts';
import { type Recall, RECALL_NOTHING, type SourceFacts } from './source-facts.ts';
import { findBundling, VITE_CONFIG } from './syntax/find-bundling.ts';
import { findEffects } from './syntax/find-effects.ts';
import { findExports } from './syntax/find-exports.ts';
import { readImports } from './syntax/find-imports.ts';
import { findIo } from './syntax/find-io.ts';
import { findMadeCode } from './syntax/find-made-code.ts';
import { findMarkup } from './syntax/find-markup.ts';
import { findPageImports } from './syntax/find-page-imports.ts';
import { findSchemas } from './syntax/find-schemas.ts';
import { findSloppyThis } from './syntax/find-sloppy-this.ts';
import { findStyleImports } from './syntax/find-style-imports.ts';
import { parseSource, withinStack } from './syntax/parse-source.ts';
import type { Import, ImportSite, Module, Problem, Target } from './workspace.ts';

export const SOURCE = /\.[cm]?[jt]sx?$/;

/** Files that are read for what they load: source, pages that start it, and style sheets. */
export const MODULE = /\.(?:[cm]?[jt]sx?|html|css)$/;

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
  recall: Recall = RECALL_NOTHING,
): Module => {
  if (text === undefined) return unreadable(file, { reason: 'it is no UTF-8 text', line: 1, column: 1 });
  const resolve = (sites: readonly ImportSite[]): Import[] =>
    sites
      .map((site) => ({ ...site, target: resolveIn(around, home, file, site.specifier) }))
      .filter(({ kind, target }) => kind !== 'url' || target.kind === 'file' || target.kind === 'outside');
  if (file.endsWith('.css')) return { ...unreadable(file, undefined), imports: resolve(findStyleImports(text)) };
  if (!SOURCE.test(file)) {
    const { imports, problem } = findPageImports(text);
    return { ...unreadable(file, problem), imports: resolve(imports) };
  }

  const isPure = home.place?.family === 'layer' && spec.domains.pureLayers.includes(home.place.kind);
  const key = JSON.stringify([file, isPure, spec.schemaLibrary, text]);
  const read = recall(key, () => withinStack(() => readSource(spec, isPure, file, text)));
  if ('problem' in read) return unreadable(file, read.problem);
  const { imports, ...facts } = read;
  return { file, role: 'source', imports: resolve(imports), ...facts, problem: undefined };
};

/** A style sheet means by a bare name the file beside it, if there is one. */
const resolveIn = (around: Surroundings, home: Home, file: string, specifier: string): Target => {
  if (!file.endsWith('.css') || /^[./#]/.test(specifier)) return resolveImport(around, home, file, specifier);
  const beside = resolveImport(around, home, file, `./${specifier}`);
  return beside.kind === 'file' ? beside : resolveImport(around, home, file, specifier);
};

const readSource = (spec: HarnessSpec, isPure: boolean, file: string, text: string): SourceFacts => {
  const parsed = parseSource(file, text);
  if ('problem' in parsed) return parsed;
  const { program, comments } = parsed;
  return {
    ...readImports(file, text, program, comments),
    io: [
      ...findIo(text, program),
      ...findMadeCode(text, program),
      ...findMarkup(text, program),
      ...findSloppyThis(file, text, program),
    ],
    exports: findExports(program),
    schemas: findSchemas(text, program, spec.schemaLibrary),
    effects: isPure ? findEffects(text, program) : [],
    bundling: VITE_CONFIG.test(file) ? findBundling(text, program) : [],
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
  bundling: [],
  problem,
});
