import { isRecord } from './is-record.ts';
import type { Fit } from './fit.ts';

const OURS = ['providers', 'utils'];
const APPS = [{ name: 'apps', folder: 'packages/apps', mayImport: [] }];

/** The whole spec of a fit, as data: `own` is this workspace's, of which our providers and utils are kept for everybody. */
export const fitSpec = (own: unknown, { spec }: Fit): Record<string, unknown> => {
  if (!isRecord(own) || !Array.isArray(own['groups']) || !isRecord(own['shape'])) {
    throw new Error('harness.config.ts is no spec.');
  }
  const { entries = ['src/main.ts'], groups = APPS, tools = { folder: 'tools', mayImport: {} }, ...said } = spec;
  const { layers = [], visibleToOtherDomains = [], pureLayers = [] } = said.domains ?? {};
  const names = groups.map(({ name }) => name);
  return {
    ...own,
    groups: [
      ...own['groups'].filter((group) => isRecord(group) && OURS.includes(String(group['name']))),
      ...groups.map((group) => ({ ...group, mayImport: [...group.mayImport, ...layers, ...OURS] })),
    ],
    tools,
    shape: { ...own['shape'], entries },
    exemplars: {},
    vendors: [],
    command: undefined,
    guarded: [],
    ...said,
    domains: {
      folder: 'packages',
      layers: layers.map((name) => ({ name, mayImport: OURS.filter((each) => !names.includes(each)) })),
      visibleToOtherDomains,
      pureLayers,
      exceptions: [],
    },
    parsing: {
      parsers: [...said.parsing.parsers, 'parseWithSchema'],
      boundaries: [...said.parsing.boundaries, ...OURS],
    },
  };
};
