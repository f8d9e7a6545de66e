export { ask, generate } from './generate.ts';
export type { Made } from './make.ts';
export {
  GENERATOR_KINDS,
  type GeneratorKind,
  parseRequest,
  type PartialRequest,
  type Request,
  RULE_KINDS,
} from './request.ts';
