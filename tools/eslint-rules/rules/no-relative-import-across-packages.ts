import { posix } from 'node:path';
import { type HarnessSpec, judgeEdge, type Place, placeNamed } from '@acme/tools-spec';
import { defineRule, type LintedFile } from '../define-rule.ts';
import { packageOf } from '../package-of.ts';
import { packageInNodeModules, resolveSpecifier } from '../resolve-specifier.ts';
import { visitImports } from '../visit-imports.ts';

export const noRelativeImportAcrossPackages = defineRule({
  name: 'no-relative-import-across-packages',
  why: 'a path skips the exports, so the files it names can never move.',
  messages: {
    crossing: {
      what: "'{{source}}' reaches into {{target}}.",
      fix: "import from '{{package}}'; if the name is missing there, export it from its {{door}}.",
    },
    forbidden: {
      what: "'{{source}}' reaches into {{target}}, which {{from}} may not import.",
      fix: 'move the shared part {{destination}}, or take it as an argument.',
    },
    installed: {
      what: "'{{source}}' reaches into the installed files of '{{package}}'.",
      fix: "import from '{{package}}', declared in {{manifest}}.",
    },
    outside: {
      what: "'{{source}}' leaves {{folder}} for {{target}}, which is in no package.",
      fix: 'move what you need of it into {{folder}}, or take it as an argument.',
    },
  },
  create: (context) =>
    visitImports(
      context,
      (specifier) => judgePath(context, specifier) !== undefined,
      ({ node, specifier }) => {
        const found = judgePath(context, specifier);
        if (found) context.report(node, found.id, { source: specifier, folder: folderOf(context), ...found.data });
      },
    ),
});

/** What is wrong with a specifier that is a path, or undefined where it stays in its package. */
const judgePath = (context: LintedFile, specifier: string) => {
  const { spec, path } = context;
  const target = resolveSpecifier(context, specifier);
  if (target.by === 'name') return undefined;
  const installed = packageInNodeModules(target.path);
  const from = packageOf(spec, path);
  const to = installed ? placeNamed(spec, installed) : packageOf(spec, target.path);

  const manifest = from ? `${from.dir}/package.json` : 'package.json';
  if (installed && !to) return { id: 'installed', data: { package: installed, manifest } } as const;
  if (to?.dir === from?.dir || from?.dir === target.path) return undefined;
  if (!to) return { id: 'outside', data: { target: target.path } } as const;
  // A file right at the root belongs to no package: it may read the folders beside it that are none either.
  if (!from && to.family === 'standalone') return undefined;

  const names = { target: to.dir, package: to.packageName };
  const verdict = from && judgeEdge(spec, from, to);
  if (!verdict || verdict.allowed) return { id: 'crossing', data: { ...names, door: doorOf(spec, to) } } as const;
  const { mayImport } = verdict;
  const destination = mayImport.length > 0 ? `to one of ${mayImport.join(', ')}` : `into ${from.dir}`;
  const importer = from.family === 'layer' ? `${from.owner}/${from.kind}` : from.dir;
  return { id: 'forbidden', data: { ...names, from: importer, destination } } as const;
};

/** The package of the linted file, or its folder where it is in none. */
const folderOf = ({ spec, path }: LintedFile): string => {
  const folder = packageOf(spec, path)?.dir ?? posix.dirname(path);
  return folder === '.' ? 'the workspace root' : folder;
};

const doorOf = ({ shape }: HarnessSpec, { family }: Place): string =>
  family === 'standalone' ? 'front door' : shape.frontDoor[family];
