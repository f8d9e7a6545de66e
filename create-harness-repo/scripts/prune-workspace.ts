import { isMap, parseDocument } from 'yaml';
import { type Manifest, readCatalogNames } from './read-dependencies.ts';

/** `pnpm-workspace.yaml` without the catalog entries that none of `manifests` uses; comments stay. */
export const pruneWorkspace = (yaml: string, manifests: Manifest[]): string => {
  const document = parseDocument(yaml);
  const used = readCatalogNames(manifests);
  const catalog = document.get('catalog');
  if (isMap(catalog)) {
    for (const name of Object.keys(catalog.toJSON())) if (!used.has(name)) catalog.delete(name);
  }
  return document.toString({ lineWidth: 0, singleQuote: true });
};
