import { array, assert, constantFrom, integer, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';
import { html, raw } from './html.ts';

test('what is put into text and attributes is escaped', () => {
  expect(html`<a title="${`"'`}">${'<b>&'}</a>`.markup).toBe('<a title="&quot;&#39;">&lt;b&gt;&amp;</a>');
});

test('markup stays as it is, lists are put together, and nothing is nothing', () => {
  expect(html`${[html`<b>${1}</b>`, undefined, '<']}${raw('<i>')}`.markup).toBe('<b>1</b>&lt;<i>');
});

test('a control character becomes the sign of what cannot be shown', () => {
  expect(html`${'a\u0000b\n'}`.markup).toBe('a\uFFFDb\n');
});

/** Any text, with much of what has a meaning in HTML. fast-check's own takes seconds to be made. */
const code = oneof(
  constantFrom(...[...'<>"\'&;#\0'].map((each) => each.charCodeAt(0))),
  integer({ min: 0, max: 0x10_ffff }),
);
const text = array(code).map((codes) => String.fromCodePoint(...codes));

test('no text opens or closes anything', () => {
  assert(
    property(text, (each) => {
      expect(html`${each}`.markup).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
    }),
  );
});
