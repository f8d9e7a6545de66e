import type { Docs, Page } from './docs.ts';
import { drawLayers } from './generators/draw-layers.ts';
import { listEdges } from './generators/list-edges.ts';
import { listLimits } from './generators/list-limits.ts';
import { listPackages } from './generators/list-packages.ts';
import { listPages } from './generators/list-pages.ts';
import { listRules } from './generators/list-rules.ts';
import { listSteps } from './generators/list-steps.ts';

/** What writes the sections of pages, by name. The text ends with a line end. */
export const GENERATORS: Readonly<Record<string, (docs: Docs, page: Page) => string>> = {
  edges: listEdges,
  layers: drawLayers,
  limits: listLimits,
  packages: listPackages,
  pages: listPages,
  rules: listRules,
  steps: listSteps,
};
