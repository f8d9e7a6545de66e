import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, judgeTree } from 'corpus';
import { type Finding, parseRuleDoc, renderMessage } from '@acme/tools-findings';
import { repairAll } from '@acme/tools-fixes';
import { EXAMPLE_SPEC } from '@acme/tools-spec';

/** An edit of a tree: what the messages of these findings tell to do. */
export type Remedy = (files: Files, findings: readonly Finding[]) => Files;

const ROOT = join(import.meta.dirname, '../..');

/** What is asked of whole packages, of which an example is a part: that its files are imported, and its exports listed. */
const OF_WHOLES = ['public-surface', 'reachable-packages'];

/**
 * Takes the ❌ example called `title` from the page (a path from the root), with `more` files around it, does what its
 * messages say, and gives what any rule has to say then and had not to say before. Throws where the example is gone, or is not found faulty.
 */
export const tryRemedy = (page: string, title: string, remedy: Remedy, more: Files = {}): string[] => {
  const { name, examples } = parseRuleDoc(readFileSync(join(ROOT, page), 'utf8'));
  const example = examples.find((each) => each.title === title && each.verdict === 'reports');
  if (!example) throw new Error(`${page} has no example '${title}'.`);
  const files = { ...more, ...example.files };
  const before = judgeTree(files);
  const findings = before.filter(({ rule }) => rule === name);
  if (findings.length === 0) throw new Error(`${name} reports nothing for '${title}'.`);
  const others = new Set(before.filter(({ rule }) => rule !== name).map(({ rule, file }) => `${rule} ${file}`));
  return judgeTree(remedy(files, findings))
    .filter(({ rule, file }) => !others.has(`${rule} ${file}`) && (rule === name || !OF_WHOLES.includes(rule)))
    .map((finding) => `${finding.rule}: ${renderMessage(finding)}`);
};

/** What `harness fix` does. */
export const asFixed: Remedy = (files, findings) => {
  const { texts } = repairAll(findings, (file) => files[file], EXAMPLE_SPEC);
  if (texts.size === 0) throw new Error(`Nothing is fixed of ${findings.map(({ fix }) => fix).join(' ')}`);
  return { ...files, ...Object.fromEntries(texts) };
};

/** One replacement after the other, in the file of the first finding; a part that is not there throws. */
export const replacing =
  (...pairs: readonly (readonly [string | RegExp, string])[]): Remedy =>
  (files, [finding]) =>
    edit(files, finding?.file ?? '', pairs);

export const edit = (files: Files, file: string, pairs: readonly (readonly [string | RegExp, string])[]): Files => {
  const text = pairs.reduce((left, [part, by]) => {
    const replaced = left.replace(part, () => by);
    if (replaced === left) throw new Error(`'${part}' is not in ${file}.`);
    return replaced;
  }, files[file] ?? '');
  return { ...files, [file]: text };
};

/** What `pattern` captures first in the fix of the first finding: the words that the message gives. */
export const told = ([finding]: readonly Finding[], pattern: RegExp): string => {
  const [, words] = pattern.exec(finding?.fix ?? '') ?? [];
  if (words === undefined) throw new Error(`'${finding?.fix}' does not say ${pattern}.`);
  return words;
};
