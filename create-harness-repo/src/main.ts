import { askPerson } from './ask-person.ts';
import type { Question } from './complete-answers.ts';
import { create } from './create.ts';
import { type Failure, type Outcome, renderFailure, succeed } from './failure.ts';
import { HELP_TEXT } from './help-text.ts';
import { listenForSignals } from './interruption.ts';
import { loadTemplate } from './load-template.ts';
import { parseArguments, type Request } from './parse-arguments.ts';
import { openScreen } from './screen.ts';

const WHERE_TO_REPORT = 'This is a bug of create-harness-repo; please report it with these lines:';

/** Runs the command line of this process and sets its exit code. */
export const main = async (): Promise<void> => {
  try {
    const request = parseArguments(process.argv.slice(2));
    const failure = request.ok ? await answer(request.value) : request.failure;
    if (!failure) return;
    process.stderr.write(`${renderFailure(failure)}\n`);
    process.exitCode = failure.exit;
  } catch (error) {
    const lines = error instanceof Error ? error.stack : String(error);
    process.stderr.write(`${WHERE_TO_REPORT}\n${lines}\n`);
    process.exitCode = 3;
  }
};

const answer = async (request: Request): Promise<Failure | undefined> => {
  const screen = openScreen(process.stdout, process.env);
  openScreen(process.stderr, process.env);
  if (request.kind === 'help') return void screen.write(HELP_TEXT);
  if (request.kind === 'version') return void screen.write(`${loadTemplate().version}\n`);

  const cwd = readWorkingDirectory();
  if (!cwd.ok) return cwd.failure;
  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env['CI'];
  const signal = listenForSignals();
  const ask = interactive && !request.yes ? (question: Question) => askPerson(question, signal) : undefined;
  const created = await create(request, { cwd: cwd.value, screen, ask, signal });
  return created.ok ? undefined : created.failure;
};

const readWorkingDirectory = (): Outcome<string> => {
  try {
    return succeed(process.cwd());
  } catch {
    const message = 'The current directory was removed.';
    return { ok: false, failure: { code: 'path-missing', message, hint: 'Go to one that exists.', exit: 3 } };
  }
};
