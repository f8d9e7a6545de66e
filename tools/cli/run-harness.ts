import { type Audience, type Failure, renderFailure, renderFindings } from '@acme/tools-findings';
import { findRoot, loadSpec } from '@acme/tools-spec';
import { exitCodeOf } from './check/check-report.ts';
import { rememberLast } from './check/remember-last.ts';
import { HELP } from './commands/help.ts';
import { type Command, parseCommand } from './parse-command.ts';

/** Failures of `harness budget` that are of what was asked, not of what could not be computed. */
const USAGE: ReadonlySet<string> = new Set(['unknown-package', 'report-out']);

/** Runs one `harness` command from `cwd` (absolute), prints its result and gives the exit code. */
export const runHarness = async (args: string[], cwd: string): Promise<number> => {
  const command = parseCommand(args);
  if (!command.ok) return refuse(command.failures);
  if (command.value.name === 'help') return print(HELP);
  const root = findRoot(cwd);
  if (root !== undefined) return runCommand(command.value, root, cwd);
  const hint = 'Change into a repository made by create-harness-repo.';
  return refuse([{ code: 'no-workspace', message: `No harness.config.ts at or above '${cwd}'.`, hint }]);
};

/** Each command brings what it needs: none waits for the parsers and generators of the others. */
const runCommand = async (command: Exclude<Command, { name: 'help' }>, root: string, cwd: string): Promise<number> => {
  switch (command.name) {
    case 'check': {
      const { check } = await import('./commands/check.ts');
      const { renderCheck } = await import('./check/render-check.ts');
      const { all, cold, json, packages, shard } = command;
      const report = await check(root, { all, cold, only: packages, shard, from: cwd, env: process.env });
      if (!report.ok) return refuse(report.failures);
      rememberLast(root, report.value);
      print(json ? `${JSON.stringify(report.value)}\n` : renderCheck(report.value, audience()));
      return exitCodeOf(report.value);
    }
    case 'fix': {
      const { fix } = await import('./commands/fix.ts');
      const spec = await loadSpec(root);
      if (!spec.ok) return refuse(spec.failures);
      const fixed = await fix(root, spec.value, command);
      return fixed.ok ? print(fixed.value) : refuse(fixed.failures);
    }
    case 'explain': {
      const { explain } = await import('./commands/explain.ts');
      const page = explain(root, command.rule);
      return page.ok ? print(page.value) : refuse(page.failures);
    }
    case 'new': {
      const { runNew } = await import('./commands/new.ts');
      const { kind, target, entity, ruleKind } = command;
      const made = await runNew(
        root,
        { kind, name: target, entity, ruleKind },
        process.stdin.isTTY && process.stdout.isTTY,
      );
      return made.ok ? print(made.value) : refuse(made.failures);
    }
    case 'waive': {
      const { waive } = await import('./commands/waive.ts');
      const spec = await loadSpec(root);
      if (!spec.ok) return refuse(spec.failures);
      const written = waive(root, cwd, command, spec.value);
      return written.ok ? print(written.value) : refuse(written.failures);
    }
    case 'surface': {
      const { writeSurface } = await import('./commands/write-surface.ts');
      const written = await writeSurface(root);
      return written.ok ? print(written.value) : refuse(written.failures);
    }
    case 'docs': {
      const { docs } = await import('./commands/docs.ts');
      const judged = await docs(root, command, audience());
      if (!judged.ok) return refuse(judged.failures);
      print(judged.value.text);
      return judged.value.code;
    }
    case 'quality': {
      const spec = await loadSpec(root);
      if (!spec.ok) return refuse(spec.failures);
      const { quality } = await import('./commands/quality.ts');
      const graded = await quality(root, spec.value, command, audience(), (line) => process.stderr.write(`${line}\n`));
      if (!graded.ok) return refuse(graded.failures);
      print(graded.value.text);
      return graded.value.code;
    }
    case 'tools': {
      const spec = await loadSpec(root);
      if (!spec.ok) return refuse(spec.failures);
      const { tools } = await import('./commands/tools.ts');
      const told = await tools(root, spec.value, command, { audience: audience(), env: process.env });
      if (!told.ok) return refuse(told.failures);
      print(told.value.text);
      return told.value.code;
    }
    case 'pr': {
      const { pr } = await import('./commands/pr.ts');
      const judged = await pr(cwd, command.file);
      if (!judged.ok) return refuse(judged.failures);
      const lines =
        judged.value.length > 0 ? renderFindings(judged.value, audience()) : ['the body says what it has to'];
      print(`${lines.join('\n')}\n`);
      return judged.value.length > 0 ? 1 : 0;
    }
    case 'run': {
      const { run } = await import('./commands/run.ts');
      const ran = await run(root, command.words);
      if (!ran.ok) return refuse(ran.failures);
      print(ran.value.text);
      return ran.value.code;
    }
    case 'hook': {
      const spec = await loadSpec(root);
      // A hook that cannot judge lets pass: the check will say what is wrong with the spec.
      if (!spec.ok) return 0;
      const { hook } = await import('./commands/hook.ts');
      const { stdout, stderr, code } = await hook(root, spec.value, command.client, process.env);
      process.stderr.write(stderr);
      print(stdout);
      return code;
    }
    case 'worktree': {
      const { worktree, installIn } = await import('./commands/worktree.ts');
      const done = await worktree(root, command, installIn(root));
      return done.ok ? print(done.value) : refuse(done.failures);
    }
    case 'status': {
      const spec = await loadSpec(root);
      if (!spec.ok) return refuse(spec.failures);
      const { readStatus } = await import('./status/read-status.ts');
      const { renderStatus } = await import('./status/render-status.ts');
      return print(renderStatus(readStatus(root, spec.value)));
    }
    case 'budget': {
      const spec = await loadSpec(root);
      if (!spec.ok) return refuse(spec.failures);
      const { budget } = await import('./commands/budget.ts');
      const told = await budget(root, cwd, command, spec.value, {
        audience: audience(),
        target: process.env['GITHUB_BASE_REF'],
      });
      if (!told.ok) {
        const usage = refuse(told.failures);
        return told.failures.some(({ code }) => USAGE.has(code)) ? usage : 3;
      }
      print(told.value.text);
      return told.value.exitCode;
    }
    case 'split': {
      const spec = await loadSpec(root);
      if (!spec.ok) return refuse(spec.failures);
      const { split } = await import('./commands/split.ts');
      const done = await split(root, cwd, command, spec.value);
      if (done.ok) return print(done.value);
      const usage = refuse(done.failures);
      return done.failures.some(({ code }) => COULD_NOT_RUN.test(code)) ? 3 : usage;
    }
    case 'graph': {
      const { graph } = await import('./commands/graph.ts');
      const spec = await loadSpec(root);
      if (!spec.ok) return refuse(spec.failures);
      const drawn = await graph(root, cwd, command, spec.value);
      return drawn.ok ? print(drawn.value) : refuse(drawn.failures);
    }
  }
};

/** Failures that are not for who asked to repair by asking in another way. */
const COULD_NOT_RUN = /^budget-|^(?:write|format|install)-failed$/;

const audience = (): Audience => {
  if (process.env['GITHUB_ACTIONS'] === 'true') return 'github';
  return process.stdout.isTTY && process.env['NO_COLOR'] === undefined ? 'human' : 'agent';
};

const print = (text: string): number => {
  process.stdout.write(text);
  return 0;
};

/** Usage and configuration errors: one line each, on stderr. */
const refuse = (failures: Failure[]): number => {
  process.stderr.write(`${failures.map(renderFailure).join('\n')}\n`);
  return 2;
};
