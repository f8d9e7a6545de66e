import { checkWaiverCanaries } from './index.ts';

// The task of the runner: `canaries` proves the rule on the examples of its own page.
process.stdout.write(`${JSON.stringify(checkWaiverCanaries())}\n`);
