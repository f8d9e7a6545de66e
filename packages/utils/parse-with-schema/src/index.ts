export { parseWithSchema } from './parse-with-schema.ts';
