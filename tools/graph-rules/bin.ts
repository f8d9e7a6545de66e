import { checkGraphCanaries, runGraphRules } from './index.ts';

// The tasks of the runner: `boundaries` judges the workspace in the current folder, `canaries` the rules themselves.
const [, , task] = process.argv;
const answer =
  task === 'canaries'
    ? await checkGraphCanaries()
    : await runGraphRules(process.cwd(), process.env['HARNESS_COLD'] === '1');
process.stdout.write(`${JSON.stringify(answer)}\n`);
