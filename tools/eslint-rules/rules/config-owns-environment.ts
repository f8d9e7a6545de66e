import { isKind, isSelected } from '@acme/tools-spec';
import type { TSESTree } from '@typescript-eslint/utils';
import { defineRule, type LintedFile } from '../define-rule.ts';
import type { ImportSite } from '../import-site.ts';
import { isTestFile } from '../is-test-file.ts';
import { labelOf } from '../label-of.ts';
import { packageOf } from '../package-of.ts';
import { findEnvironment, findInModule, isOfEnvironment, mayHoldEnvironment } from '../settings/find-environment.ts';
import { findSettingsFiles, isOfSettings } from '../settings/find-settings-files.ts';
import { mayImport, visitImports } from '../visit-imports.ts';

export const configOwnsEnvironment = defineRule({
  name: 'config-owns-environment',
  why: 'a setting read in passing is checked by nobody and set by no test.',
  messages: {
    inDomain: {
      what: '{{from}} reads {{source}}, which in its domain only {{readers}} may.',
      fix: 'add {{setting}} to the schema there, and take its value as an argument.',
    },
    elsewhere: {
      what: '{{from}} reads {{source}}; settings are read in {{readers}}.',
      fix: 'take {{setting}} as an argument, and let its caller read it there.',
    },
  },
  create: (context) => {
    if (mayRead(context)) return {};
    if (!mayHoldEnvironment(context.sourceCode.text) && !mayImport(context, mayHoldSettings)) return {};
    const sites: ImportSite[] = [];
    const metas: TSESTree.MetaProperty[] = [];
    return {
      ...visitImports(context, mayHoldSettings, (site) => void sites.push(site)),
      MetaProperty: (node) => void metas.push(node),
      'Program:exit': () => {
        const found = [
          ...findEnvironment(context.sourceCode, metas),
          ...sites.flatMap((site) => [...findInModule(context.sourceCode, site), ...findSettingsFiles(context, site)]),
        ];
        for (const { node, source, name = 'what you need' } of found) {
          const { id, readers } = describeReaders(context);
          context.report(node, id, { from: labelOf(context), source, setting: name, readers });
        }
      },
    };
  },
});

const mayHoldSettings = (specifier: string): boolean => isOfSettings(specifier) || isOfEnvironment(specifier);

/** A tool's configuration in a package's own folder: the tool loads it, so nobody can hand it anything. */
const CONFIGURATION = /^[^/]+\.(?:config|setup)\.[cm]?[jt]s$/;

/** A file of no package, a standalone package, a test and what configures a tool answer for themselves. */
const mayRead = ({ spec, path }: LintedFile): boolean =>
  !path.includes('/') ||
  isTestFile(path) ||
  packageOf(spec, path)?.family === 'standalone' ||
  CONFIGURATION.test(path.slice((packageOf(spec, path)?.dir.length ?? 0) + 1)) ||
  isSelected(spec, spec.environment.readers, path);

/** Who may read settings and is nearest to the file: a layer of its domain, files of its package, files of its family. */
const describeReaders = ({ spec, path }: LintedFile) => {
  const { readers } = spec.environment;
  const from = packageOf(spec, path);
  const layers = readers.filter((each) => spec.domains.layers.some(({ name }) => name === each));
  if (from?.family === 'layer' && layers.length > 0) {
    const folders = layers.map((layer) => `${spec.domains.folder}/${from.owner}/${layer}`);
    return { id: 'inDomain', readers: folders.join(', ') } as const;
  }
  const files = readers.filter((each) => !isKind(each));
  const own = files.filter((each) => each.startsWith(`${from?.dir}/`));
  const family = from?.family === 'tool' ? spec.tools.folder : spec.domains.folder;
  const near = files.filter((each) => each.startsWith(`${family}/`));
  return {
    id: 'elsewhere',
    readers: (own.length > 0 ? own : near).slice(0, 2).join(', ') || layers.join(', '),
  } as const;
};
