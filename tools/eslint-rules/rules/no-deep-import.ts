import { posix } from 'node:path';
import { judgeEdge, ownersElsewhere, placeNamed } from '@acme/tools-spec';
import { defineRule, type LintedFile } from '../define-rule.ts';
import { packageOf } from '../package-of.ts';
import { resolveSpecifier } from '../resolve-specifier.ts';
import { visitImports } from '../visit-imports.ts';

/** Folders in which packages keep what is theirs; style sheets and images are commonly offered from them. */
const PRIVATE_FOLDER = /\/(src|dist|build|_?internals?|private)\/(?!.*\.(css|s[ac]ss|less|svg|png|woff2?|wasm)$)/;

export const noDeepImport = defineRule({
  name: 'no-deep-import',
  why: 'what a package does not export changes without notice.',
  messages: {
    inside: {
      what: "'{{source}}' goes past the front door of {{target}}.",
      fix: "import from '{{package}}'; if the name is missing there, export it from its {{door}}.",
    },
    own: {
      what: "'{{source}}' leaves {{target}} by its name to come back in at a file.",
      fix: "import '{{relative}}'.",
    },
    vendor: {
      what: "'{{source}}' reaches into '{{inner}}' of '{{package}}'.",
      fix: "import from '{{package}}' or an entry that its documentation names; if there is none, write that part here.",
    },
  },
  create: (context) =>
    visitImports(
      context,
      (specifier) => judgeSpecifier(context, specifier) !== undefined,
      ({ node, specifier }) => {
        const found = judgeSpecifier(context, specifier);
        if (found) context.report(node, found.id, { source: specifier, ...found.data });
      },
    ),
});

const judgeSpecifier = (context: LintedFile, specifier: string) => {
  const { spec, path } = context;
  const target = resolveSpecifier(context, specifier);
  const subpath = target.by === 'name' ? subpathOf(specifier, target.name) : '';
  if (target.by !== 'name' || subpath === '') return undefined;
  const { name } = target;
  const from = packageOf(spec, path);
  const to = placeNamed(spec, name);
  if (!to) {
    const [, inner] = PRIVATE_FOLDER.exec(subpath) ?? [];
    // One that may not be imported at all is reported for that.
    if (!inner || ownersElsewhere(spec, path, name)) return undefined;
    return { id: 'vendor', data: { inner, package: name } } as const;
  }
  if (to.dir === from?.dir) {
    const relative = posix.relative(posix.dirname(path), to.dir + subpath);
    return {
      id: 'own',
      data: { target: to.dir, relative: relative.startsWith('.') ? relative : `./${relative}` },
    } as const;
  }
  if (from && !judgeEdge(spec, from, to).allowed) return undefined;
  const door = to.family === 'standalone' ? 'front door' : spec.shape.frontDoor[to.family];
  return { id: 'inside', data: { target: to.dir, package: name, door } } as const;
};

/** What follows the package's name in a specifier: '' or `/src/x.ts`. */
const subpathOf = (specifier: string, name: string): string =>
  posix.normalize(specifier.replace(/[?#].*$/, '')).slice(name.length);
