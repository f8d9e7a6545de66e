import { readFileSync } from 'node:fs';
import { parseRuleDoc } from '@acme/tools-findings';
import { expect, test } from 'vitest';
import { judgeExample } from './judge-example.ts';

// Each test does what the message of an example says, by script: afterwards the waiver is live and no rule has anything to say.

type Files = Readonly<Record<string, string>>;

const { name: RULE, examples: EXAMPLES } = parseRuleDoc(
  readFileSync(new URL('./rules/waivers-are-live.md', import.meta.url), 'utf8'),
);

/** A finding that the waiver of most examples is about, so that it is not unused once it is live. */
const LOG =
  "packages/tickets/service/src/open.ts:3:1 imports-point-down: service may not import ui ('@acme/tickets-ui'). Why: w. Fix: f. Docs: d\n";

/** Rewrites the one waiver of an example as `remedy` reads it from the words of the fix, and judges what is left. */
const repaired = (title: string, remedy: (text: string, fix: string) => string | undefined, log = LOG): string[] => {
  const example = EXAMPLES.find((each) => each.title === title);
  const files: Files = { 'check.log': log, ...example?.files };
  const [fix = ''] = judgeExample(files).flatMap((each) => (each.rule === RULE ? [each.fix] : []));
  const waiver = Object.keys(files).find((file) => file.startsWith('docs/waivers/')) ?? '';
  const { [waiver]: text = '', ...others } = files;
  const written = remedy(text, fix);
  const left = judgeExample(written === undefined ? others : { ...others, [waiver]: written });
  return left.map(({ rule, what }) => `${rule}: ${what}`);
};

const told = (fix: string, pattern: RegExp): string => {
  const [, words] = pattern.exec(fix) ?? [];
  if (words === undefined) throw new Error(`'${fix}' does not say ${pattern}.`);
  return words;
};

test('an expired one is renewed, to the last day that the message allows', () => {
  const renew = (text: string, fix: string) =>
    text.replace(/expires: .*/, `expires: ${told(fix, /renew expires, to (\S+) at the latest/)}`);
  expect(repaired('A waiver that has expired', renew)).toEqual([]);
});

test('an unused one is deleted', () => {
  const remove = (_text: string, fix: string) => (fix.startsWith('delete this file;') ? undefined : fix);
  expect(repaired('A waiver of something that is repaired', remove, '')).toEqual([]);
});

test('the missing field is added, as the README shows it', () => {
  const readme = readFileSync(new URL('../../docs/waivers/README.md', import.meta.url), 'utf8');
  const add = (text: string, fix: string) => {
    const line = new RegExp(`^${told(fix, /add the field (\w+) as docs/)}: .*$`, 'm').exec(readme)?.[0] ?? '';
    return text.replace(/\n---\n?$/, `\n${line}\n---\n`);
  };
  expect(repaired('A waiver without an owner', add)).toEqual([]);
});

test('a folder becomes the one file of the finding', () => {
  const narrow = (text: string, fix: string) =>
    text.replace(/path: .*/, `path: ${told(fix, /^(name the one file) of the finding/) && LOG.split(':')[0]}`);
  expect(repaired('A waiver of a whole folder', narrow)).toEqual([]);
});

test('every rule becomes the one rule', () => {
  const narrow = (text: string, fix: string) =>
    text.replace(/rule: .*/, `rule: ${told(fix, /^write (one waiver for each rule) id/) && 'imports-point-down'}`);
  expect(repaired('A waiver of every rule', narrow)).toEqual([]);
});

test('an end is set that is in sight', () => {
  const shorten = (text: string, fix: string) =>
    text.replace(/expires: .*/, `expires: ${told(fix, /^set expires to (\S+) or earlier/)}`);
  expect(repaired('A waiver with no end in sight', shorten)).toEqual([]);
});

test('a reason has the words that the message asks for', () => {
  const explain = (text: string, fix: string) => {
    const words = Array.from({ length: Number(told(fix, /(\d+) words at least/)) }, () => 'explained');
    return text.replace(/reason: .*/, `reason: "${words.join(' ')}"`);
  };
  expect(repaired('A waiver without a reason', explain)).toEqual([]);
});
