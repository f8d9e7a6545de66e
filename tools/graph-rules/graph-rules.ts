import type { GraphRule } from './graph-rule.ts';
import { declaredDependencies } from './rules/declared-dependencies.ts';
import { layerEdges } from './rules/layer-edges.ts';
import { noCycles } from './rules/no-cycles.ts';
import { packageShape } from './rules/package-shape.ts';

/** Every graph rule, in alphabetical order. */
export const graphRules: readonly GraphRule[] = [declaredDependencies, layerEdges, noCycles, packageShape];
