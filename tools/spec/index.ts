export { findCycle } from './find-cycle.ts';
export { findRoot } from './find-root.ts';
export { defineHarness, type HarnessSpec } from './harness-spec.ts';
export { judgeEdge, kindsVisibleTo, lowerLayers, type Verdict } from './judge-edge.ts';
export { loadSpec } from './load-spec.ts';
export { type Manifest, parseManifest } from './manifest.ts';
export { type Place, placeNamed, placeOf } from './place.ts';
export { readWorkspace, type WorkspacePackage } from './read-workspace.ts';
export { validateSpec } from './validate-spec.ts';
