export { checkQuality } from './check-quality.ts';
export { writeQuality } from './write-quality.ts';
