import type { ImportSite } from '../workspace.ts';
import { positionAt } from './position-at.ts';
import { findImports } from './find-imports.ts';

const SCRIPT = /<script\b(?<attributes>[^>]*)>(?<code>[^]*?)<\/script\s*>/gi;
const SRC = /\bsrc\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>]+))/i;

/** The modules that the scripts of an HTML page load. A path from `/` starts at the package, which serves the page. */
export const findPageImports = (text: string): ImportSite[] =>
  [...text.matchAll(SCRIPT)].flatMap((script): ImportSite[] => {
    const { attributes = '', code = '' } = script.groups ?? {};
    const at = positionAt(text, script.index);
    const { double, single, bare } = SRC.exec(attributes)?.groups ?? {};
    const source = double ?? single ?? bare;
    const inline = findImports('page.ts', code).imports.map(({ specifier, kind }) => ({ specifier, kind, ...at }));
    if (source === undefined || /^(?:\w+:)?\/\//.test(source)) return inline;
    const specifier = /^\.{0,2}\//.test(source) ? source : `./${source}`;
    return [{ specifier, kind: 'static', ...at }, ...inline];
  });
