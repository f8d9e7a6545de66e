import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkSpec, type HarnessSpec } from '@acme/tools-spec';

/**
 * The spec in the text that `harness.config.ts` had at a commit, or undefined where today's tools cannot read it. Its
 * paths are those of then and are not looked for.
 */
export const readBaseSpec = async (root: string, id: string, text: string): Promise<HarnessSpec | undefined> => {
  // Below the root, so that its import of the spec's package leads where that of the real one does.
  const file = join(root, '.nx/harness', `spec-${id}.${process.pid}.ts`);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const module: { default?: unknown } = await import(pathToFileURL(file).href);
    const spec = await checkSpec(module.default, () => true);
    return spec.ok ? spec.value : undefined;
  } catch {
    return undefined;
  } finally {
    rmSync(file, { force: true });
  }
};
