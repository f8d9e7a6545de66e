import { delimiter } from 'node:path';
import { cleanEnvironment } from '../src/clean-environment.ts';

/** The environment that a user's shell would have: without what npm and this workspace put on the path. */
export const hostEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
  const path = (env['PATH'] ?? '').split(delimiter).filter((entry) => !/node_modules|node-gyp-bin/.test(entry));
  return { ...cleanEnvironment(env), PATH: path.join(delimiter) };
};
