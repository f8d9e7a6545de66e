import { checkCanaries } from './index.ts';

// The task of the runner: do the rules still fire, under the configuration of the workspace in the current folder?
process.stdout.write(`${JSON.stringify(await checkCanaries(process.cwd()))}\n`);
