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
  const frames = [...text.matchAll(FRAME)].flatMap((frame) => {
    const attributes = frame.groups?.['attributes'] ?? '';
    const source = readAttribute(attributes, 'src') ?? readAttribute(attributes, 'data');
    return toSites(source, positionAt(text, frame.index));
  });
  return {
    imports: [...scripts.flatMap(({ imports }) => imports), ...links, ...styles, ...frames],
    problem: scripts.find(({ problem }) => problem)?.problem ?? findCodeInTags(text),
  };
};

const FRAME = /<(?:iframe|object|embed)\b(?<attributes>(?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;

/** A tag that runs code, or sends paths elsewhere. What stands in a script is read there. */
const findCodeInTags = (text: string): Problem | undefined => {
  const tags = text.replaceAll(SCRIPT, (script) => script.replaceAll(/[<>]/g, ' '));
  for (const { 0: tag, index } of tags.matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*(?:>|$)/gi)) {
    const read = decodeText(tag);
    const [, reason, repair] = IN_TAGS.find(([pattern]) => pattern.test(read)) ?? [];
    if (reason !== undefined && repair !== undefined) return { reason, repair, ...positionAt(text, index) };
  }
  return undefined;
};

const TO_MODULE = 'move the code to a module, and load that by <script type="module" src="…">';

const IN_TAGS: readonly [RegExp, string, string][] = [
  [/^<[^\s>/]+[^]*?[\s"'/]on[a-z]+\s*=/i, 'a handler in an attribute is code that no rule reads', TO_MODULE],
  [/[\s"'/]srcdoc\s*=/i, 'a page in an attribute is code that no rule reads', TO_MODULE],
  [/=\s*["']?\s*javascript:/i, 'a link that runs code is read by no rule', TO_MODULE],
  [
    /^<meta\b[^]*[\s"'/]http-equiv\s*=\s*["']?\s*refresh/i,
    'a redirect leads to a page that no rule follows',
    'link to that page',
  ],
  [/^<base\b/i, 'a base sends its paths elsewhere', 'remove it, and write the paths out'],
];

const readScript = (text: string, { groups, index }: RegExpExecArray): PageImports => {
  const { attributes = '', code = '' } = groups ?? {};
  const at = positionAt(text, index);
  const type = readAttribute(attributes, 'type') ?? 'module';
  if (/^importmap$/i.test(type))
    return {
      imports: [],
      problem: { reason: MAP, repair: 'remove the map, and import packages by their names', ...at },
    };
  const linked = toSites(readAttribute(attributes, 'src') ?? readAttribute(attributes, '(?:xlink:)?href'), at);
  if (!CODE.test(type)) return { imports: linked, problem: undefined };
  const { imports, problem } = findImports('page.ts', code);
  const hasMore = code.replaceAll(IMPORTS, '').trim() !== '';
  return {
    imports: [...linked, ...imports.map(({ specifier, kind }) => ({ specifier, kind, ...at }))],
    problem: problem ? { ...problem, ...at } : hasMore ? { reason: CODE_IN_PAGE, repair: TO_MODULE, ...at } : undefined,
  };
};

/** All that a script in a page may be: imports for their effect. */
const IMPORTS = /import\s*(?:'[^'\n]*'|"[^"\n]*")\s*;?/g;
const CODE_IN_PAGE = 'a script in it is code that no rule reads';

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
  const found = double ?? single ?? bare;
  return found === undefined ? undefined : decodeText(found);
};

const decodeText = (text: string): string =>
  text
    .replaceAll(/&(?:tab|newline);/gi, '')
    .replaceAll(/&colon;/gi, ':')
    .replaceAll(/&#(?:x([\da-f]+)|(\d+));?/gi, decode);

/** `&#46;` is a dot. */
const decode = (_: string, hex: string | undefined, decimal: string | undefined): string => {
  const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
};
