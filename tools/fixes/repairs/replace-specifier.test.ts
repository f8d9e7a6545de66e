import type { Finding } from '@acme/tools-findings';
import { repairFinding } from '@acme/tools-fixes';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';

const FILE = 'packages/billing/service/src/pay.ts';
const DOOR = '@acme/orders-types';
const SURFACE = 'value `openOrder`\ntype `Order`\nvalue `./deep` `hidden`\n';

/** The text after the repair of a finding at `line` and `column` of it. */
const replaced = (
  text: string,
  at: { line?: number; column?: number },
  fix = `import from '${DOOR}'; if the name is missing there, export it.`,
): string | undefined => {
  const finding: Finding = {
    rule: 'no-deep-import',
    severity: 'error',
    file: FILE,
    what: 'w.',
    why: 'w.',
    fix,
    docs: 'd',
    ...at,
  };
  const texts: Record<string, string> = { [FILE]: text, 'packages/orders/types/surface.txt': SURFACE };
  return repairFinding(finding, (file) => texts[file], EXAMPLE_SPEC)?.text;
};

test('names that the front door offers are taken from there, in the quotes that were used', () => {
  expect(replaced(`import { openOrder } from "../../orders/x.ts";\n`, { line: 1, column: 27 })).toBe(
    `import { openOrder } from "${DOOR}";\n`,
  );
  expect(replaced(`import type { Order } from 'x/deep';\n`, { line: 1, column: 28 })).toBe(
    `import type { Order } from '${DOOR}';\n`,
  );
});

test('one name that it does not offer is enough to leave all', () => {
  const at = { line: 1, column: 35 };
  expect(replaced(`import { openOrder, Order } from  'x';\n`, at)).toBe(
    `import { openOrder, Order } from  '${DOOR}';\n`,
  );
  expect(replaced(`import { openOrder, other } from  'x';\n`, at)).toBeUndefined();
});

test('a name of another entry is not one of the front door', () => {
  expect(replaced(`import { hidden } from 'x';\n`, { line: 1, column: 24 })).toBeUndefined();
});

test('a re-export is changed like an import', () => {
  expect(replaced(`\nexport { Order } from 'x';\n`, { line: 2, column: 23 })).toBe(
    `\nexport { Order } from '${DOOR}';\n`,
  );
});

test('what takes a module as a whole is left alone', () => {
  expect(replaced(`import * as all from 'x';\n`, { line: 1, column: 22 })).toBeUndefined();
  expect(replaced(`import first, { Order } from 'x';\n`, { line: 1, column: 30 })).toBeUndefined();
  expect(replaced(`import 'x';\n`, { line: 1, column: 8 })).toBeUndefined();
});

test('within a package the relative path is taken, whatever the surface says', () => {
  const fix = `import './other.ts'.`;
  expect(replaced(`import * as all from 'x';\n`, { line: 1, column: 22 }, fix)).toBe(
    `import * as all from './other.ts';\n`,
  );
});

test('a place without an import, and words without a path, repair nothing', () => {
  const text = `import { Order } from 'x';\n`;
  expect(replaced(text, { line: 1, column: 24 })).toBeUndefined();
  expect(replaced(text, { column: 23 })).toBeUndefined();
  expect(replaced(text, { line: 1, column: 23 }, 'think about it.')).toBeUndefined();
  expect(replaced('import {', { line: 1, column: 1 })).toBeUndefined();
});
