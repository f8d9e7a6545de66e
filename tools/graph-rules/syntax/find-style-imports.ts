import type { ImportKind, ImportSite } from '../workspace.ts';
import { positionAt } from './position-at.ts';

const NAMED = /@(?:import|reference|plugin|config|source)\s+(?:url\(\s*)?(?:"([^"]*)"|'([^']*)'|([^\s"');]+))/gi;
const COMPOSED = /(?:\bcomposes\s*:[^;}]*?|@value\s[^;}]*?)\bfrom\s+(?:"([^"]*)"|'([^']*)')/gi;
const INTERCHANGED = /:import\(\s*(?:"([^"]*)"|'([^']*)')/gi;
const LINKED = /\b(?:url\(\s*|image-set\((?:[^()]|\([^()]*\))*?)(?:"([^"]*)"|'([^']*)'|(?<=url\(\s*)([^\s"')]+))/gi;

/** What a style sheet loads: `static` is another sheet or code, `url` a file such as an image. What the network has is left out. */
export const findStyleImports = (text: string): ImportSite[] => {
  const plain = withoutEscapes(withoutComments(text));
  const sheets = [
    ...find(plain, NAMED, 'static'),
    ...find(plain, COMPOSED, 'static'),
    ...find(plain, INTERCHANGED, 'static'),
  ];
  const files = find(plain, LINKED, 'url').filter(
    ({ specifier }) => !sheets.some((each) => each.specifier === specifier),
  );
  return [...sheets, ...files];
};

const find = (text: string, pattern: RegExp, kind: ImportKind): ImportSite[] =>
  [...text.matchAll(pattern)].flatMap((match): ImportSite[] => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? '';
    const isElsewhere = specifier === '' || /^(?:[a-z][\w+.-]*:|\/\/|#)/i.test(specifier);
    return isElsewhere ? [] : [{ specifier: specifier.replace(/^~/, ''), kind, ...positionAt(text, match.index) }];
  });

/** Of the same lines. */
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[^]*?(?:\*\/|$)/g, (comment) => comment.replaceAll(/[^\n]/g, ' '));

/** `@\69mport` is `@import`. */
const withoutEscapes = (text: string): string =>
  text.replaceAll(/\\(?:([\da-f]{1,6})[ \t]?|([^\n]))/gi, (_, code: string | undefined, letter: string | undefined) => {
    const point = code === undefined ? 0 : Number.parseInt(code, 16);
    return letter ?? (point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ');
  });
