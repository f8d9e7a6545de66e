import { readFileSync } from 'node:fs';
import { composeWaiver } from '@acme/tools-waivers';
import { expect, test } from 'vitest';
import { parseCommand } from '../parse-command.ts';

/** Runs what docs/waivers/README.md says with `run=`: its command, and the file that follows from it. */
const page = readFileSync(new URL('../../../docs/waivers/README.md', import.meta.url), 'utf8');

const blockOf = (language: string): string =>
  new RegExp(`^\`\`\`${language} run=\\S+\\n([^]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? '';

test('the command of the page writes the file of the page', () => {
  const line = blockOf('sh').replaceAll('\\\n', ' ');
  const [, , ...args] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const command = parseCommand(args);
  if (!command.ok || command.value.name !== 'waive') throw new Error(`'${line}' waives nothing`);
  const { rule = '', path = '', reason = '', owner = '', expires = '' } = command.value;
  const { text } = composeWaiver({ rule, target: { kind: 'path', path, symbol: undefined }, reason, owner, expires });
  expect(text).toBe(blockOf('md'));
});
