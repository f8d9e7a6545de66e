import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { succeed } from '../run-program.ts';

const FILE = 'packages/utils/result/src/keeps-secrets.test.ts';

/** Plants a test that hashes a password in so many rounds, as tests of a login do. */
export const plantSlowTest = (root: string, rounds: number): void =>
  writeFileSync(
    join(root, FILE),
    `import { pbkdf2Sync } from 'node:crypto';
import { expect, test } from 'vitest';

test('a password is not kept as it is', () => {
  expect(pbkdf2Sync('secret', 'salt', ${rounds}, 32, 'sha512').toString('hex')).not.toContain('secret');
});
`,
  );

const TRIED = 400_000;

/** How many rounds take `cpuSeconds` on this machine as it is now. */
export const countRounds = async (cpuSeconds: number): Promise<number> => {
  const code = `const { pbkdf2Sync } = require('node:crypto');
    const before = process.cpuUsage();
    pbkdf2Sync('secret', 'salt', ${TRIED}, 32, 'sha512');
    const { user, system } = process.cpuUsage(before);
    process.stdout.write(String((user + system) / 1e6));`;
  const { stdout } = await succeed(process.execPath, ['-e', code], process.cwd());
  return Math.round((TRIED * cpuSeconds) / Number(stdout));
};
