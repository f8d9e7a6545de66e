import { array, assert, type Arbitrary, boolean, constant, letrec, oneof, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import { findGlobals } from './find-globals.ts';
import { parseSource } from './parse-source.ts';

const found = (text: string): string[] => {
  const parsed = parseSource('a.ts', text);
  if ('problem' in parsed) throw new Error(parsed.problem.reason);
  return findGlobals(parsed.program, new Set(['g'])).map(({ path }) => ['g', ...path].join('.'));
};

test('a use is found with what is taken of it', () => {
  expect(found('g;')).toEqual(['g']);
  expect(found("g.a['b'].c();")).toEqual(['g.a.b.c']);
  expect(found('g?.a!.b;\n(g as any).c;')).toEqual(['g.a.b', 'g.c']);
  expect(found('g[name].b;')).toEqual(['g']);
  expect(found('const { a, b: c, ...rest } = g.x;')).toEqual(['g.x.a', 'g.x.b', 'g.x']);
});

test('a key, a label, a member and a type are no use', () => {
  expect(found('const a = { g: 1 };\na.g;\ng: for (;;) break g;')).toEqual([]);
  expect(found('let a: typeof g;\ninterface B { g: g }\ntype C = g.D;')).toEqual([]);
  expect(found('const a = { g };\nconst b = { [g]: 1 };\na[g];')).toEqual(['g', 'g', 'g']);
  expect(found('class A { g = 1; static b = g; }')).toEqual(['g']);
});

test('a declaration hides it where it is known, and nowhere else', () => {
  expect(found('const g = 1;\ng;')).toEqual([]);
  expect(found('{ const g = 1; g; }\ng;')).toEqual(['g']);
  expect(found('function a(g) { g; }\ng;')).toEqual(['g']);
  expect(found('function a({ b: [g] = [] }) { g; }')).toEqual([]);
  expect(found('function a() { { var g; } g; }\ng;')).toEqual(['g']);
  expect(found('try {} catch (g) { g; }\ng;')).toEqual(['g']);
  expect(found('for (const g of a) g;\ng;')).toEqual(['g']);
  expect(found('const a = function g() { g; };\ng;')).toEqual(['g']);
  expect(found("import { b as g } from 'b';\ng;")).toEqual([]);
  expect(found('class A { constructor(private g: B) { g; } }')).toEqual([]);
});

test('what is only declared or imported as a type hides nothing', () => {
  expect(found('declare const g: A;\ng;')).toEqual(['g']);
  expect(found("import type { g } from 'g';\ng;")).toEqual(['g']);
  expect(found("import { type g } from 'g';\ng;")).toEqual(['g']);
});

test('a default value is read outside of what it fills', () => {
  expect(found('const a = (b = g) => b;')).toEqual(['g']);
  expect(found('const { a = g } = b;')).toEqual(['g']);
});

interface Piece {
  kind: 'use' | 'let' | 'var' | 'block' | 'function';
  hides: boolean;
  inside: Piece[];
}

const write = (pieces: Piece[]): string =>
  pieces
    .map(({ kind, hides, inside }) => {
      if (kind === 'use') return 'g;';
      if (kind === 'let') return '';
      if (kind === 'var') return 'var g;';
      const own = inside.some((each) => each.kind === 'let') ? 'let g;' : '';
      if (kind === 'block') return `{ ${own} ${write(inside)} }`;
      return `(function (${hides ? 'g' : ''}) { { ${own} ${write(inside)} } });`;
    })
    .join('\n');

/** Slow and obvious: walks down with what is hidden so far. */
const count = (pieces: Piece[], isHidden: boolean): number =>
  pieces.reduce((sum, { kind, hides, inside }) => {
    if (kind === 'use') return sum + (isHidden ? 0 : 1);
    const own = inside.some((each) => each.kind === 'let');
    if (kind === 'block') return sum + count(inside, isHidden || own);
    return kind === 'function' ? sum + count(inside, isHidden || own || hides || hasVar(inside)) : sum;
  }, 0);

const hasVar = (pieces: Piece[]): boolean =>
  pieces.some(({ kind, inside }) => kind === 'var' || (kind === 'block' && hasVar(inside)));

test('however scopes are nested, what is hidden is what the language hides', () => {
  const { pieces } = letrec<{ pieces: Piece[]; piece: Piece }>((tie) => ({
    pieces: array(tie('piece'), { maxLength: 4 }),
    piece: oneof(
      { depthSize: 'small' },
      leaf('use'),
      leaf('let'),
      record({ kind: constant('block' as const), hides: constant(false), inside: tie('pieces') }),
      record({ kind: constant('function' as const), hides: boolean(), inside: tie('pieces') }),
      leaf('var'),
    ),
  }));
  assert(
    property(pieces, (drawn) => {
      const text = write(drawn);
      const parsed = parseSource('a.ts', text);
      if ('problem' in parsed) return;
      expect(found(text)).toHaveLength(count(drawn, hasVar(drawn)));
    }),
  );
});

const leaf = (kind: Piece['kind']): Arbitrary<Piece> => constant({ kind, hides: false, inside: [] });

test('any text that parses is read without a crash', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const parsed = parseSource('a.tsx', `g(${text})`);
      expect('problem' in parsed || findGlobals(parsed.program, new Set(['g'])).length > 0).toBe(true);
    }),
  );
});
