import { expect, test } from 'vitest';
import { maySpell, mentions } from './mentions.ts';

test('a name is mentioned where it stands', () => {
  expect(mentions('process.env', 'process')).toBe(true);
  expect(mentions('a.env', 'process')).toBe(false);
});

test('a name may be spelled by escapes, and in brackets by a sum, a template or a call', () => {
  expect(maySpell('\\u0070rocess.env')).toBe(true);
  expect(maySpell("globalThis['pro' + 'cess']")).toBe(true);
  expect(maySpell("globalThis?.['pro'.concat('cess')]")).toBe(true);
  expect(maySpell('globalThis[`pro${"cess"}`]')).toBe(true);
  expect(maySpell("globalThis[('process')]")).toBe(true);
});

test('a plain name in brackets, a number and a list spell nothing', () => {
  expect(maySpell("a['b'].c[0]")).toBe(false);
  expect(maySpell("const a = ['b', 'c']; const d = [`e`];")).toBe(false);
});
