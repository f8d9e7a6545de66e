export { log, type LogFields } from './log.ts';
