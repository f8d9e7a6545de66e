import { expect, test } from 'vitest';
import { openDraft } from './draft.ts';
import { extendPackage } from './extend-package.ts';

const draw = (files: Record<string, string>) =>
  openDraft({ exists: (path) => path in files, list: () => Object.keys(files), read: (path) => files[path] ?? '' });

test('what a file exports is offered at the front door and listed in the surface', () => {
  const draft = draw({ 'p/src/index.ts': "export { a } from './a.ts';\n", 'p/surface.txt': 'value `a`\n' });
  extendPackage(draft, 'p', [{ path: 'src/b.ts', text: 'export interface B {}\nexport const b = 1;\nconst c = 2;\n' }]);
  expect(draft.read('p/src/index.ts')).toBe("export { a } from './a.ts';\nexport { type B, b } from './b.ts';\n");
  expect(draft.read('p/surface.txt')).toBe('type `B`\nvalue `a`\nvalue `b`\n');
});

test('tests, and what only the package itself uses, are not offered', () => {
  const draft = draw({ 'p/src/index.ts': '', 'p/surface.txt': '' });
  extendPackage(draft, 'p', [
    { path: 'src/b.test.ts', text: 'export const b = 1;\n' },
    { path: 'src/fake-b.ts', text: 'export const fakeB = 1;\n' },
  ]);
  expect(draft.read('p/src/index.ts')).toBe('');
  expect(draft.list('p')).toContain('p/src/fake-b.ts');
});
