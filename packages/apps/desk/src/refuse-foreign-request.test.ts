import { expect, test } from 'vitest';
import { refuseForeignRequest } from './refuse-foreign-request.ts';

const HOSTS = new Set(['127.0.0.1:4600', 'localhost:4600']);
const statusOf = (url: string, method: string, headers: Record<string, string> = {}): number | undefined =>
  refuseForeignRequest(new Request(url, { method, headers }), HOSTS)?.status;

test('a change from our own page is ours', () => {
  expect(statusOf('http://127.0.0.1:4600/', 'POST', { origin: 'http://127.0.0.1:4600' })).toBeUndefined();
});

test('a change from another site is refused', () => {
  expect(statusOf('http://127.0.0.1:4600/', 'POST', { origin: 'http://evil.example' })).toBe(403);
});

test('a change from another port is refused', () => {
  expect(statusOf('http://127.0.0.1:4600/', 'POST', { origin: 'http://127.0.0.1:4601' })).toBe(403);
});

test('a change from a page without an origin is refused', () => {
  expect(statusOf('http://127.0.0.1:4600/', 'POST', { origin: 'null' })).toBe(403);
});

test('a change that the browser calls cross-site is refused', () => {
  expect(statusOf('http://127.0.0.1:4600/', 'POST', { 'sec-fetch-site': 'cross-site' })).toBe(403);
});

test('a change from no page at all is ours', () => {
  expect(statusOf('http://localhost:4600/', 'POST')).toBeUndefined();
});

test('reading is not refused for where it comes from', () => {
  expect(statusOf('http://localhost:4600/', 'GET', { origin: 'http://evil.example' })).toBeUndefined();
});

test('a host that is not ours is refused, for reading too', () => {
  expect(statusOf('http://evil.example:4600/', 'GET')).toBe(403);
});
