import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { keyOf, type Waiver, WAIVER_FOLDER } from './waiver.ts';

/**
 * The file of a waiver: its text, and a name that follows from what it silences, so that two branches that
 * waive different things never meet in one file and two that waive the same do.
 */
export const composeWaiver = ({
  rule,
  target,
  reason,
  owner,
  expires,
}: Omit<Waiver, 'file'>): Waiver & { text: string } => {
  const place = target.kind === 'edge' ? [target.from, target.to].map(lastWords).join('-to-') : lastWords(target.path);
  const mark = createHash('sha256').update(keyOf({ rule, target })).digest('hex').slice(0, 6);
  const name = [slug(rule), slug(place).slice(0, 60), mark].filter(Boolean).join('-');
  const about =
    target.kind === 'edge'
      ? { edge: `${target.from} -> ${target.to}` }
      : { path: target.path, ...(target.symbol === undefined ? {} : { symbol: target.symbol }) };
  // Quoted throughout, so that an owner with an @ and a date are as plain as the rest.
  const yaml = stringify(
    { rule, ...about, reason, owner, expires },
    { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 },
  );
  return { file: `${WAIVER_FOLDER}/${name}.md`, rule, target, reason, owner, expires, text: `---\n${yaml}---\n` };
};

/** The last two parts of a path or of a package's name. */
const lastWords = (path: string): string => path.split('/').slice(-2).join('-');

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
