import { checkDocsCanaries } from './index.ts';

// The task of the runner: `canaries` proves the rules on the examples of their own pages.
process.stdout.write(`${JSON.stringify(checkDocsCanaries())}\n`);
