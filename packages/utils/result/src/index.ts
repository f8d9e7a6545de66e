export { fail, type Failure, type Issue, ok, type Result } from './result.ts';
