import type { ImportSite, Problem } from '../workspace.ts';
import { positionAt } from './position-at.ts';
import { findImports } from './find-imports.ts';
import { findStyleImports } from './find-style-imports.ts';

const SCRIPT = /<script\b(?<attributes>(?:"[^"]*"|'[^']*'|[^>"'])*)>(?<code>[^]*?)(?:<\/script\s*>|$)/gi;
const LINK = /<link\b(?<attributes>(?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const STYLE = /<style\b[^>]*>(?<code>[^]*?)(?:<\/style\s*>|$)/gi;

/** What a page loads, or why that is not all known: a script that cannot be read, a map of names. */
export interface PageImports {
  imports: ImportSite[];
  problem: Problem | undefined;
}

/** The modules that the scripts of an HTML page load, and its style sheets. A path from `/` starts at the package, which serves the page. */
export const findPageImports = (text: string): PageImports => {
  const scripts = [...text.matchAll(SCRIPT)].map((script) => readScript(text, script));
  const links = [...text.matchAll(LINK)].flatMap((link) => {
    const href = readAttribute(link.groups?.['attributes'] ?? '', 'href');
    return toSites(href, positionAt(text, link.index));
  });
  const styles = [...text.matchAll(STYLE)].flatMap(({ groups, index }) =>
    findStyleImports(groups?.['code'] ?? '').map((site) => ({ ...site, ...positionAt(text, index) })),
  );
  return {
    imports: [...scripts.flatMap(({ imports }) => imports), ...links, ...styles],
    problem: scripts.find(({ problem }) => problem)?.problem,
  };
};

const readScript = (text: string, { groups, index }: RegExpExecArray): PageImports => {
  const { attributes = '', code = '' } = groups ?? {};
  const at = positionAt(text, index);
  const type = readAttribute(attributes, 'type') ?? 'module';
  if (/^importmap$/i.test(type)) return { imports: [], problem: { reason: MAP, ...at } };
  const linked = toSites(readAttribute(attributes, 'src'), at);
  if (!CODE.test(type)) return { imports: linked, problem: undefined };
  const { imports, problem } = findImports('page.ts', code);
  return {
    imports: [...linked, ...imports.map(({ specifier, kind }) => ({ specifier, kind, ...at }))],
    problem: problem && { ...problem, ...at },
  };
};

const MAP = 'an import map sends names elsewhere';
const CODE = /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma|type)script|)$/i;

/** A file of ours, or nothing for what the network has. */
const toSites = (source: string | undefined, at: { line: number; column: number }): ImportSite[] => {
  if (source === undefined || source === '' || /^(?:\w+:|\/\/)/.test(source)) return [];
  return [{ specifier: /^\.{0,2}\//.test(source) ? source : `./${source}`, kind: 'static', ...at }];
};

const readAttribute = (attributes: string, name: string): string | undefined => {
  const pattern = new RegExp(String.raw`(?:^|[\s"'/])${name}\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))`, 'i');
  const [, double, single, bare] = pattern.exec(attributes) ?? [];
  return (double ?? single ?? bare)?.replaceAll(/&#(?:x([\da-f]+)|(\d+));?/gi, decode);
};

/** `&#46;` is a dot. */
const decode = (_: string, hex: string | undefined, decimal: string | undefined): string => {
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
};
