import { isBuiltin } from 'node:module';
import { type HarnessSpec, judgeEdge, ownersElsewhere, type Place, placeNamed, processOf } from '@acme/tools-spec';
import { defineRule, type LintedFile } from '../define-rule.ts';
import { isTestFile } from '../is-test-file.ts';
import { maySpell } from '../mentions.ts';
import { packageOf } from '../package-of.ts';
import { resolveSpecifier } from '../resolve-specifier.ts';
import { findGlobalValues } from '../tracing/find-global-values.ts';
import { visitImports } from '../visit-imports.ts';

type Process = HarnessSpec['processes'][number];

/** What Node has beside its modules and no page has. */
const NODE_GLOBALS = ['Buffer', '__dirname', '__filename', 'setImmediate'];

const MENTIONED = new RegExp(String.raw`\b(?:${NODE_GLOBALS.join('|')})\b`);

export const processBoundary = defineRule({
  name: 'process-boundary',
  why: 'each is bundled without the other: the import breaks there, or drags the other in.',
  messages: {
    value: {
      what: "{{process}} code may not import {{other}} code ('{{source}}').",
      fix: 'move what both need to {{contract}}; ask {{other}} code for the rest by a request or message.',
    },
    type: {
      what: "{{process}} code may not import a type of {{other}} code ('{{source}}').",
      fix: 'declare the type in {{contract}}, which both may import.',
    },
    builtin: {
      what: "{{process}} code has no '{{source}}', which only Node offers.",
      fix: 'do this in {{other}} code and ask that for the result, or use what the {{process}} has itself.',
    },
  },
  create: (context) => {
    const { spec, path, sourceCode } = context;
    const own = processOf(spec, path);
    if (!own || isTestFile(path)) return {};
    const other = spec.processes.find(({ builtins }) => builtins)?.name ?? 'other';
    const concerns = (specifier: string): boolean =>
      (!own.builtins && isBuiltin(specifier)) || judgeCrossing(context, own, specifier) !== undefined;
    const mayHoldGlobals = !own.builtins && (MENTIONED.test(sourceCode.text) || maySpell(sourceCode.text));
    return {
      ...visitImports(context, concerns, (site) => {
        const { node, specifier } = site;
        if (!own.builtins && isBuiltin(specifier)) {
          if (ownersElsewhere(spec, path, specifier)) return;
          context.report(node, 'builtin', { process: own.name, source: specifier, other });
        }
        const crossed = judgeCrossing(context, own, specifier);
        const id = site.form === 'type' ? 'type' : 'value';
        if (crossed) context.report(node, id, { process: own.name, source: specifier, ...crossed });
      }),
      ...(mayHoldGlobals && {
        'Program:exit': () => {
          for (const name of NODE_GLOBALS) {
            for (const { node } of findGlobalValues(sourceCode, [name])) {
              context.report(node, 'builtin', { process: own.name, source: name, other });
            }
          }
        },
      }),
    };
  },
});

/** Which process an import reaches into that the file's own may not, or undefined where another rule judges the import. */
const judgeCrossing = (context: LintedFile, own: Process, specifier: string) => {
  const { spec, path } = context;
  const from = packageOf(spec, path);
  const target = resolveSpecifier(context, specifier);
  const to = target.by === 'name' ? placeNamed(spec, target.name) : packageOf(spec, target.path);
  if (!from || !to || !judgeEdge(spec, from, to).allowed) return undefined;
  if (target.by === 'path' && from.dir !== to.dir) return undefined;
  const other = processOf(spec, target.by === 'path' ? target.path : frontDoorOf(spec, to));
  if (!other || other.name === own.name || own.mayImport.includes(other.name)) return undefined;
  return { other: other.name, contract: contractOf(spec, own, other, to) };
};

const frontDoorOf = ({ shape }: HarnessSpec, { family, dir }: Place): string =>
  family === 'standalone' ? dir : `${dir}/${shape.frontDoor[family]}`;

/** Where both may look: the lowest layer of a domain, or what the spec lets both processes import. */
const contractOf = (spec: HarnessSpec, own: Process, other: Process, to: Place): string => {
  const { folder, layers } = spec.domains;
  if (to.family === 'layer') return `${folder}/${to.owner}/${layers[0]?.name}`;
  const common = spec.processes.find(({ name }) => [own, other].every(({ mayImport }) => mayImport.includes(name)));
  return common?.files.join(', ') ?? (layers[0] ? `the ${layers[0].name} of a domain` : 'code of no process');
};
