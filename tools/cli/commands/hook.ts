import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { renderFinding } from '@acme/tools-findings';
import { type HarnessSpec, placeOf } from '@acme/tools-spec';
import { renderCheck } from '../check/render-check.ts';
import type { Client, HookEvent } from '../hooks/hook-event.ts';
import { judgeEvent } from '../hooks/judge-event.ts';
import { parseEvent } from '../hooks/parse-event.ts';
import { type Answer, renderAnswer } from '../hooks/render-answer.ts';
import { judgeArguments } from '../judge-arguments.ts';
import { check } from './check.ts';

/** Answers the event that a client gives on standard input. What is not understood is let through: it is not ours to judge. */
export const hook = async (
  root: string,
  spec: HarnessSpec,
  client: Client,
  env: NodeJS.ProcessEnv,
): Promise<Answer> => {
  const events = spec.hooks.on ? parseEvent(client, readFileSync(0, 'utf8')) : [];
  const [event] = events;
  return renderAnswer(client, event, await judgeAll(root, spec, events, env));
};

/** What is wrong with the first of them that is not as it should be; a patch that touches several files is one edit each. */
const judgeAll = async (
  root: string,
  spec: HarnessSpec,
  [event, ...rest]: readonly HookEvent[],
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> =>
  event && ((await judge(root, spec, event, env)) ?? (await judgeAll(root, spec, rest, env)));

const judge = async (
  root: string,
  spec: HarnessSpec,
  given: HookEvent,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> => {
  const event =
    'file' in given ? { ...given, file: relative(root, resolve(root, given.file)).replaceAll('\\', '/') } : given;
  const read = (file: string): string | undefined =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
  if (event.kind === 'edited') return checkEdited(root, spec, event.file, env);
  // An agent that cannot repair it is let go the second time, and says so itself.
  if (event.kind === 'stop') return event.isAgain ? undefined : checkChange(root, [], env);
  return judgeEvent(spec, event, read);
};

/** The narrowest check: of the page, or of the package that was touched. */
const checkEdited = async (
  root: string,
  spec: HarnessSpec,
  file: string,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> => {
  if (file.endsWith('.md')) return judgePage(root, file);
  const place = file.startsWith('../') ? undefined : placeOf(spec, file);
  return place && existsSync(join(root, place.dir, 'package.json')) ? checkChange(root, [place.dir], env) : undefined;
};

const judgePage = async (root: string, file: string): Promise<string | undefined> => {
  const { lintDocs } = await import('@acme/tools-docs-lint');
  const report = await lintDocs(root, judgeArguments);
  const own = report.ok ? report.value.findings.filter((finding) => finding.file === file) : [];
  return own.length > 0 ? own.map(renderFinding).join('\n') : undefined;
};

const checkChange = async (root: string, only: string[], env: NodeJS.ProcessEnv): Promise<string | undefined> => {
  const report = await check(root, { all: false, cold: false, only, shard: undefined, from: root, env });
  if (!report.ok) return report.failures.map(({ message, hint }) => `${message} ${hint}`).join('\n');
  return report.value.ok ? undefined : renderCheck(report.value, 'agent');
};
