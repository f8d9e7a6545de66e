import type { LintedFile } from '../define-rule.ts';
import type { ImportSite } from '../import-site.ts';
import { mayTouch } from '../may-touch.ts';
import { mentions } from '../mentions.ts';
import { findModuleValues } from '../tracing/find-module-values.ts';
import { CALL } from '../tracing/use.ts';
import { walk } from '../walk.ts';
import type { Setting } from './setting.ts';

const FILE =
  /(?:^|[/\\.])(?:env|config|settings|secrets)(?:\.[\w-]+)*\.(?:json[c5]?|ya?ml|toml|ini|env|properties)$|(?:^|[/\\])\.env(?:\.[\w-]+)*$/i;
const LOADERS = /^(?:dotenv|dotenv-.+|@dotenvx\/.+)$/;
const READS = ['readFile', 'readFileSync', 'createReadStream', 'open', 'openSync'];

const FS = /^(?:node:)?fs(?:\/promises)?$/;

/** Whether a module is a file of settings, or what can read one. */
export const isOfSettings = (specifier: string): boolean => FS.test(specifier) || loadsSettings(specifier);

const loadsSettings = (specifier: string): boolean => {
  const plain = specifier.replace(/[?#].*$/, '');
  const name = plain.split('/').slice(0, plain.startsWith('@') ? 2 : 1);
  return FILE.test(plain) || LOADERS.test(name.join('/'));
};

/** Where the import `site` gets at a file of settings: by loading it, or by what it reads files with. */
export const findSettingsFiles = (context: LintedFile, site: ImportSite): Setting[] => {
  const { sourceCode } = context;
  const { node, specifier } = site;
  if (loadsSettings(specifier)) return [{ node, source: `'${specifier}'` }];
  if (!FS.test(specifier) || !mayTouch(context, 'fs')) return [];
  return READS.filter((name) => mentions(sourceCode.text, name)).flatMap((name) =>
    findModuleValues(sourceCode, site, [name, CALL]).flatMap((use) => {
      const call = use.node.parent;
      const [file] = call?.type === 'CallExpression' && call.callee === use.node ? call.arguments : [];
      const named = file && walk(file).find((each) => each.type === 'Literal' && FILE.test(String(each.value)));
      return call && named ? [{ node: call, source: sourceCode.getText(named) }] : [];
    }),
  );
};
