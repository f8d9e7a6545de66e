import type { GraphRule } from './graph-rule.ts';
import { declaredDependencies } from './rules/declared-dependencies.ts';
import { dependencyPolicy } from './rules/dependency-policy.ts';
import { duplicateSchemas } from './rules/duplicate-schemas.ts';
import { ioEdges } from './rules/io-edges.ts';
import { layerEdges } from './rules/layer-edges.ts';
import { noCycles } from './rules/no-cycles.ts';
import { packageShape } from './rules/package-shape.ts';
import { publicSurface } from './rules/public-surface.ts';
import { reachablePackages } from './rules/reachable-packages.ts';
import { typesStayPure } from './rules/types-stay-pure.ts';

/** Every graph rule, in alphabetical order. */
export const graphRules: readonly GraphRule[] = [
  declaredDependencies,
  dependencyPolicy,
  duplicateSchemas,
  ioEdges,
  layerEdges,
  noCycles,
  packageShape,
  publicSurface,
  reachablePackages,
  typesStayPure,
];
