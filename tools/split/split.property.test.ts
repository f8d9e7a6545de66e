import { graphRules, listSurface } from '@acme/tools-graph-rules';
import { array, assert, boolean, type Arbitrary, integer, property, record, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { drawSplit } from './draw-surroundings.ts';

const DIR = 'packages/utils/big';
const USER = 'packages/utils/user/src/index.ts';

const SETTLED = new Set(['declared-dependencies', 'layer-edges', 'package-shape']);

/** Files by number: what each needs, whether it is public, and whether it has a test; and what another package takes. */
interface Drawn {
  files: { needs: number[]; isPublic: boolean; hasTest: boolean; isType: boolean }[];
  taken: number[];
}

const arbitraryPackage = (most: number): Arbitrary<Drawn> => {
  const index = integer({ min: 0, max: most - 1 });
  const file = record({
    needs: uniqueArray(index, { maxLength: 2 }),
    isPublic: boolean(),
    hasTest: boolean(),
    isType: boolean(),
  });
  return record({ files: array(file, { minLength: 1, maxLength: most }), taken: uniqueArray(index) });
};

const draw = ({ files, taken }: Drawn): { drawing: Record<string, string>; needs: number[][] } => {
  const needs = files.map((each, index) => each.needs.filter((need) => need < files.length && need !== index));
  const shown = files.map(({ isPublic }) => isPublic);
  // What nothing leads to is an orphan, which the check refuses in any package.
  for (const index of files.keys()) if (!reachOf(needs, shown).has(index)) shown[index] = true;
  const drawing: Record<string, string> = {};
  for (const [index, { hasTest, isType }] of files.entries()) {
    const own = needs[index] ?? [];
    const imports = own.map((need) => `import { ${isType ? 'type ' : ''}N${need} } from './f${need}.ts';\n`);
    drawing[`${DIR}/src/f${index}.ts`] =
      `${imports.join('')}export class N${index} {\n  of = () => [${isType ? '' : own.map((need) => `N${need}`).join(', ')}];\n}\n`;
    if (hasTest) drawing[`${DIR}/src/f${index}.test.ts`] = `import { N${index} } from './f${index}.ts';\nN${index};\n`;
  }
  const offered = shown.flatMap((isShown, index) => (isShown ? [index] : []));
  drawing[`${DIR}/src/index.ts`] =
    offered.map((index) => `export { N${index} } from './f${index}.ts';\n`).join('') || 'export {};\n';
  const wanted = taken.filter((index) => offered.includes(index));
  const names = (wanted.length > 0 ? wanted : offered.slice(0, 1)).map((index) => `N${index}`).join(', ');
  drawing[USER] = names === '' ? 'export {};\n' : `export { ${names} } from '@acme/utils-big';\n`;
  return { drawing, needs };
};

const reachOf = (needs: number[][], starts: readonly boolean[]): Set<number> => {
  const reached = new Set(starts.flatMap((isStart, index) => (isStart ? [index] : [])));
  for (const index of reached) for (const need of needs[index] ?? []) reached.add(need);
  return reached;
};

/** Slow and obvious: for every two files, whether each reaches the other. */
const knotsOf = (needs: number[][]): boolean[] => {
  const reach = needs.map((each, from) => needs.map((_, to) => from === to || each.includes(to)));
  for (const middle of needs.keys())
    for (const from of needs.keys())
      for (const to of needs.keys()) if (reach[from]?.[middle] && reach[middle]?.[to]) reach[from][to] = true;
  return [...needs.keys()].flatMap((from) =>
    [...needs.keys()].filter((to) => to > from).map((to) => Boolean(reach[from]?.[to] && reach[to]?.[from])),
  );
};

test('the parts of any package partition its files, need each other one way at most, and every import still leads somewhere', () => {
  assert(
    property(arbitraryPackage(7), (drawn) => {
      const { drawing, needs } = draw(drawn);
      const split = drawSplit(drawing, 'utils/big', { as: 'part' });
      if (typeof split === 'string') {
        // Only what needs each other in a cycle stays together, for such a cycle is there already.
        expect(split).toMatch(/^split-whole: /);
        expect(knotsOf(needs).every(Boolean)).toBe(true);
        return;
      }
      const { plan, after } = split;
      const sources = Object.keys(drawing)
        .filter((file) => file.startsWith(`${DIR}/`) && !file.endsWith('/index.ts'))
        .map((file) => file.slice(DIR.length + 1));
      expect([...plan.old.files, ...plan.part.files].toSorted()).toEqual(sources.toSorted());
      expect(plan.old.files.length * plan.part.files.length).toBeGreaterThan(0);
      const { workspace } = after;
      const wrong = graphRules.flatMap((rule) => rule.check(workspace)).filter(({ severity }) => severity === 'error');
      const ours = wrong.filter(({ rule, what }) => SETTLED.has(rule) || what.startsWith('packages import each other'));
      expect(ours).toEqual([]);
      const byName = workspace.packagesByName;
      const offers = new Map([...byName].map(([name, pkg]) => [name, listSurface(workspace, pkg).join('\n')]));
      for (const { modules } of workspace.packages) {
        for (const { file } of modules) {
          for (const [, names = '', from = ''] of (split.read(file) ?? '').matchAll(
            /\{ (.*) \} from '(@acme\/[^']+)'/g,
          )) {
            for (const name of names.split(', '))
              expect(offers.get(from)).toContain(`\`${name.replace('type ', '')}\``);
          }
        }
      }
    }),
    { numRuns: 25 },
  );
});
