export { measureTests, type Subject, type TestsMeasured } from './measure-tests.ts';
