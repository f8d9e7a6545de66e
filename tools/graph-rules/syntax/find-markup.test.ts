import { expect, test } from 'vitest';
import { findMarkup } from './find-markup.ts';
import { parseSource } from './parse-source.ts';

const found = (text: string): string[] => {
  const parsed = parseSource('a.tsx', text);
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return findMarkup(text, parsed.program).map(({ what }) => what);
};

test('markup that is computed, or runs something, is found', () => {
  expect(found('a.innerHTML = text;')).toEqual(["markup in 'innerHTML'"]);
  expect(found("a.innerHTML = '<img onerror=open()>';")).toEqual(["markup in 'innerHTML'"]);
  expect(found("a['inner' + 'HTML'] = text;")).toEqual(["markup in 'innerHTML'"]);
  expect(found('document.write(text);')).toEqual(['document.write()']);
  expect(found("a.insertAdjacentHTML('beforeend', text);")).toEqual(['markup in insertAdjacentHTML()']);
});

test('markup that is written out and runs nothing is none', () => {
  expect(found("a.innerHTML = '<b>on</b>';")).toEqual([]);
  expect(found('a.textContent = text; stream.write(text); text = a.innerHTML;')).toEqual([]);
  expect(found("a.insertAdjacentHTML('beforeend', '<b>a</b>');")).toEqual([]);
});

test('an element that loads code, or has a computed name, is found', () => {
  expect(found("document.createElement('SCRIPT');")).toEqual(['<SCRIPT>']);
  expect(found('window.document.createElement(name);')).toEqual(['an element of a computed name']);
  expect(found("document.createElement('p'); React.createElement(Name);")).toEqual([]);
});

test('in JSX too', () => {
  expect(found('<b dangerouslySetInnerHTML={{ __html }} />;')).toEqual(["markup in 'dangerouslySetInnerHTML'"]);
  expect(found('<script src="/a.js" />;')).toEqual(['<script>']);
  expect(found('<a href="javascript:open()">a</a>;')).toEqual(["code in 'href'"]);
  expect(found('<a href="/javascript:"><Script /></a>;')).toEqual([]);
});

test('a handler that is set as a text runs', () => {
  expect(found("a.setAttribute('onclick', text);")).toEqual(["code in 'onclick'"]);
  expect(found("a.setAttribute('href', 'javascript:open()');")).toEqual(["code in 'href'"]);
  expect(found("a.setAttribute('class', 'on');")).toEqual([]);
});
