import { expect, test } from 'vitest';
import { parseTemplateIgnore } from './parse-template-ignore.ts';

const isIgnored = parseTemplateIgnore('# ours\nLICENSE\n\nbench/  # slow\n');

test('a named file is ignored', () => expect(isIgnored('LICENSE')).toBe(true));
test('a file of that name elsewhere is not', () => expect(isIgnored('docs/LICENSE')).toBe(false));
test('a file below a named folder is ignored', () => expect(isIgnored('bench/a/b.ts')).toBe(true));
test('a folder that begins with the name is not', () => expect(isIgnored('benches/a.ts')).toBe(false));
test('an empty line ignores nothing', () => expect(isIgnored('')).toBe(false));
