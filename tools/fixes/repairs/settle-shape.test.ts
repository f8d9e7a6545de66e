import type { Finding } from '@acme/tools-findings';
import { repairFinding } from '@acme/tools-fixes';
import { EXAMPLE_SPEC } from '@acme/tools-spec';
import { expect, test } from 'vitest';

const FILE = 'packages/tickets/ui/tsconfig.json';

const settle = (references: string, fix: string): string | undefined => {
  const finding: Finding = {
    rule: 'package-shape',
    severity: 'error',
    file: FILE,
    what: '',
    why: '',
    fix: `${fix} in "references".`,
    docs: '',
  };
  const text = `{\n  "references": ${references}\n}\n`;
  return repairFinding(finding, () => text, EXAMPLE_SPEC)?.text;
};

test('references are added and removed, and stand in order', () => {
  const fix = 'add { "path": "../types" }, add { "path": "../../utils/retry" }, remove { "path": "../repo" }';
  expect(settle('[{ "path": "../repo" }]', fix)).toBe(
    '{\n  "references": [\n    { "path": "../../utils/retry" },\n    { "path": "../types" }\n  ]\n}\n',
  );
});

test('a path that the message lost the middle of is left to the next round, and what is whole is done', () => {
  const cut = 'add { "path": "../a" }, add { "path": "../lo…" }, add { "path": "../b" }';
  expect(settle('[]', cut)).toBe('{\n  "references": [\n    { "path": "../a" },\n    { "path": "../b" }\n  ]\n}\n');
  expect(settle('[]', 'add { "path": "../lo…ng" }')).toBeUndefined();
});
