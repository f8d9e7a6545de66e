export { ask, generate } from './generate.ts';
export { type Made, writeAndSettle } from './make.ts';
export type { MovedFile, Plan, PlannedFile } from './planning/plan.ts';
export { type Part, planPart } from './planning/plan-part.ts';
export { type Importer, settleImporters } from './planning/settle-importers.ts';
export {
  GENERATOR_KINDS,
  type GeneratorKind,
  parseRequest,
  type PartialRequest,
  type Request,
  RULE_KINDS,
} from './request.ts';
