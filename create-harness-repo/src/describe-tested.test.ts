import { expect, test } from 'vitest';
import { describeTested } from './describe-tested.ts';

const FILES = {
  'tools/cli/bin.ts': 'run();\n',
  'tools/cli/check/run.ts': 'export {};\n',
  'tools/cli-more/index.ts': 'export {};\n',
  'tools/README.md': '# Tools\n',
  'vitest.config.ts': 'export default {};\n',
};

const describe = (files: Record<string, string>, versions: Record<string, string> = {}) => {
  const written = Object.entries(files).map(([path, text]) => [path, Buffer.from(text)] as const);
  const record: { files: object; versions: object; tools: Record<string, string> } = JSON.parse(
    describeTested(new Map(written), versions),
  );
  return record;
};

test('every tool has a digest, and so has what all tests stand on', () => {
  const { files, versions, tools } = describe(FILES, { vitest: '5.1.1' });
  expect(files).toEqual({ 'vitest.config.ts': '450f0af4f4c1ecc4c7180f2e364c8a59bfed69dd350fb6b47bce8641c2a37786' });
  expect(versions).toEqual({ vitest: '5.1.1' });
  expect(Object.keys(tools)).toEqual(['tools/cli', 'tools/cli-more']);
});

test('the order in which files are written says nothing', () => {
  expect(describe(Object.fromEntries(Object.entries(FILES).toReversed())).tools).toEqual(describe(FILES).tools);
});

test('a file that changes, moves or comes changes its own tool alone', () => {
  const { tools } = describe(FILES);
  const { 'tools/cli/bin.ts': bin, ...others } = FILES;
  const changed = [
    { ...FILES, 'tools/cli/bin.ts': 'run()\n' },
    { ...others, 'tools/cli/main.ts': bin },
    { ...FILES, 'tools/cli/new.ts': '' },
  ].map((files) => describe(files).tools);
  expect(changed.map((each) => each['tools/cli'] === tools['tools/cli'])).toEqual([false, false, false]);
  expect(changed.map((each) => each['tools/cli-more'] === tools['tools/cli-more'])).toEqual([true, true, true]);
});
