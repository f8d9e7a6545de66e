import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadSpec, placeOf } from '@acme/tools-spec';
import type { CreateNodes } from '@nx/devkit';
import { inferTargets } from './infer-targets.ts';

/** Nx's plugin: gives every package of the workspace the targets of its kind. */
export const createNodes: CreateNodes = [
  '{*,tools/*,packages/*/*}/package.json',
  async (files, _options, context) => {
    const isOfCheck = process.env['HARNESS_RUN'] !== undefined;
    const spec = await loadSpec(context.workspaceRoot, { isValid: isOfCheck });
    if (!spec.ok) throw new Error(spec.failures.map(({ message }) => message).join(' '));
    const createNode = (file: string) => {
      const dir = dirname(file);
      const place = placeOf(spec.value, dir);
      if (!place) return {};
      const hasViteConfig = existsSync(join(context.workspaceRoot, dir, 'vite.config.ts'));
      return { projects: { [dir]: { targets: inferTargets({ place, hasViteConfig }) } } };
    };
    return files.map((file) => [file, createNode(file)]);
  },
];

export const createNodesV2: CreateNodes = createNodes;
