export { fail, type Failure, type FailureCode, type Issue, ok, type Result } from './result.ts';
