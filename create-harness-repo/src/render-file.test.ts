import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OWN_ANSWERS, renderFile } from './render-file.ts';

const answers = { name: 'help-desk', scope: '@globex' };
const render = (text: string): string => renderFile(Buffer.from(text), answers).toString();

test('the scope is replaced wherever it stands', () => {
  expect(render(`import '@acme/tickets-types'; // @acme`)).toBe(`import '@globex/tickets-types'; // @globex`);
});

test('the name is replaced wherever it stands', () => {
  expect(render('{"name":"acme-workspace"}')).toBe('{"name":"help-desk"}');
});

test('a replacement is not read again', () => {
  const tricky = { name: 'a', scope: '@acme-workspace' };
  expect(renderFile(Buffer.from('@acme/x'), tricky).toString()).toBe('@acme-workspace/x');
});

test('a dollar sign in an answer means itself', () => {
  expect(renderFile(Buffer.from('@acme'), { name: 'a', scope: '$&$1' }).toString()).toBe('$&$1');
});

test('text beyond ASCII survives', () => expect(render('✓ @acme – ü')).toBe('✓ @globex – ü'));

test('a binary file is left alone', () => expect(render('\0 @acme')).toBe('\0 @acme'));

test('bytes that are no UTF-8 survive beside a literal', () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('@acme')]);
  expect(renderFile(bytes, answers)).toEqual(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('@globex')]));
});

test('our own answers change nothing', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.constantFrom('@acme', 'acme-workspace', ''), (bytes, literal) => {
      const file = Buffer.concat([bytes, Buffer.from(literal), bytes]);
      expect(renderFile(file, OWN_ANSWERS)).toEqual(file);
    }),
  );
});
