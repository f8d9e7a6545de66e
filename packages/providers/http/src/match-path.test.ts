import { expect, test } from 'vitest';
import { matchPath } from './match-path.ts';

test('a path without parameters matches itself', () => {
  expect(matchPath('/api/tickets', '/api/tickets')).toEqual({});
});

test('a longer path does not match', () => {
  expect(matchPath('/api/tickets', '/api/tickets/1')).toBeUndefined();
});

test('another path does not match', () => {
  expect(matchPath('/api/tickets', '/api/people')).toBeUndefined();
});

test('a parameter is named and decoded', () => {
  expect(matchPath('/api/tickets/:ticketId/close', '/api/tickets/a%2Fb/close')).toEqual({ ticketId: 'a/b' });
});

test('a parameter is not empty', () => {
  expect(matchPath('/api/tickets/:ticketId', '/api/tickets/')).toBeUndefined();
});

test('a parameter that is encoded wrongly does not match', () => {
  expect(matchPath('/api/tickets/:ticketId', '/api/tickets/%E0%A4%A')).toBeUndefined();
});
