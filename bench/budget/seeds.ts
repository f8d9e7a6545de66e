import { addImport, both, copyDomain, grow, move, type Plant, removeFolder, write } from './plant.ts';

/** A change of a grown workspace. */
export interface Seed {
  name: string;
  plant: Plant;
  /** The package that has to be named first; undefined where there is nothing to be found. */
  culprit?: string;
  /** Where in it: at the planted import, or at its manifest, which stands for all of it. Anywhere where this is left open. */
  at?: 'import' | 'manifest';
}

const D = 'packages';

/** Changes that make later checks slower, by what people do. */
export const SLOWDOWNS: Seed[] = [
  {
    name: 'a util of everybody opens the database',
    culprit: `${D}/utils/result`,
    plant: addImport(`${D}/utils/result`, `${D}/utils/open-database`),
  },
  {
    name: 'a util of everybody imports a service',
    culprit: `${D}/utils/result`,
    plant: addImport(`${D}/utils/result`, `${D}/yard-orders/service`),
  },
  { name: 'a util of everybody grows twentyfold', culprit: `${D}/utils/result`, plant: grow(`${D}/utils/result`, 21) },
  {
    name: 'a util of many imports another one',
    culprit: `${D}/utils/parse-with-schema`,
    plant: addImport(`${D}/utils/parse-with-schema`, `${D}/utils/retry`),
  },
  {
    name: 'telemetry imports the network',
    culprit: `${D}/providers/telemetry`,
    plant: addImport(`${D}/providers/telemetry`, `${D}/providers/http`),
  },
  { name: 'telemetry grows fivefold', culprit: `${D}/providers/telemetry`, plant: grow(`${D}/providers/telemetry`, 5) },
  {
    name: 'a hook of all boards imports telemetry',
    culprit: `${D}/utils/use-loaded`,
    plant: addImport(`${D}/utils/use-loaded`, `${D}/providers/telemetry`),
  },
  {
    name: 'a types hub imports a user interface',
    culprit: `${D}/freight-orders/types`,
    plant: addImport(`${D}/freight-orders/types`, `${D}/yard-orders/ui`),
  },
  {
    name: 'a types hub imports a service',
    culprit: `${D}/freight-orders/types`,
    plant: addImport(`${D}/freight-orders/types`, `${D}/yard-orders/service`),
  },
  {
    name: 'a types hub needs another hub',
    culprit: `${D}/freight-orders/types`,
    plant: addImport(`${D}/freight-orders/types`, `${D}/yard-orders/types`),
  },
  {
    name: 'a types hub grows thirtyfold',
    culprit: `${D}/freight-orders/types`,
    plant: grow(`${D}/freight-orders/types`, 31),
  },
  {
    name: 'the types of the exemplar need a hub',
    culprit: `${D}/accounts/types`,
    plant: addImport(`${D}/accounts/types`, `${D}/freight-orders/types`),
  },
  {
    name: 'a barrel: the config of a hub imports its ui',
    culprit: `${D}/freight-orders/config`,
    plant: addImport(`${D}/freight-orders/config`, `${D}/yard-orders/ui`),
  },
  {
    name: 'a test of a types hub imports an app',
    culprit: `${D}/freight-orders/types`,
    plant: addImport(`${D}/freight-orders/types`, `${D}/apps/north-office`, '.test'),
  },
  {
    name: 'a repository imports an app',
    culprit: `${D}/yard-orders/repo`,
    plant: addImport(`${D}/yard-orders/repo`, `${D}/apps/north-office`),
  },
  {
    name: 'a provider imports an app',
    culprit: `${D}/providers/clock`,
    plant: addImport(`${D}/providers/clock`, `${D}/apps/desk`),
  },
  { name: 'a service grows fivefold', culprit: `${D}/yard-orders/service`, plant: grow(`${D}/yard-orders/service`, 5) },
  { name: 'a user interface grows fivefold', culprit: `${D}/yard-orders/ui`, plant: grow(`${D}/yard-orders/ui`, 5) },
  {
    name: 'eighteen more DOM tests of one board',
    culprit: `${D}/yard-orders/ui`,
    plant: grow(`${D}/yard-orders/ui`, 10, /\.test\.tsx$/),
  },
  {
    name: 'the tests of an app are copied thrice',
    culprit: `${D}/apps/desk`,
    plant: grow(`${D}/apps/desk`, 4, /\.test\.tsx?$/),
  },
  { name: 'an app grows sixfold', culprit: `${D}/apps/north-office`, plant: grow(`${D}/apps/north-office`, 6) },
  {
    name: 'the tests of the rules double',
    culprit: 'tools/eslint-rules',
    plant: grow('tools/eslint-rules', 2, /\.test\.ts$/),
  },
  { name: 'the spec needs the generators', culprit: 'tools/spec', plant: addImport('tools/spec', 'tools/generators') },
  {
    name: 'a hub is moved and imports a service on the way',
    culprit: `${D}/utils/outcome`,
    plant: both(
      move(`${D}/utils/result`, `${D}/utils/outcome`),
      addImport(`${D}/utils/outcome`, `${D}/yard-orders/service`),
    ),
  },
  {
    name: 'the runtime of a hub doubles thrice and needs three boards',
    culprit: `${D}/freight-orders/runtime`,
    plant: both(
      grow(`${D}/freight-orders/runtime`, 8),
      addImport(`${D}/freight-orders/runtime`, `${D}/dock-orders/ui`),
    ),
  },
];

/** Changes that nobody should hear of. */
export const HARMLESS: Seed[] = [
  { name: 'a service with one more record', plant: grow(`${D}/store-orders/service`, 2) },
  { name: 'a repository with one more table', plant: grow(`${D}/plant-refunds/repo`, 2) },
  { name: 'a board with one more view', plant: grow(`${D}/fleet-vendors/ui`, 2) },
  { name: 'more tests of types', plant: grow(`${D}/dock-visits/types`, 3, /\.test\.ts$/) },
  { name: 'more tests of a board', plant: grow(`${D}/accounts/ui`, 2, /\.test\.tsx?$/) },
  { name: 'more settings', plant: grow(`${D}/store-visits/config`, 3) },
  { name: 'more routes', plant: grow(`${D}/route-orders/runtime`, 2) },
  { name: 'more types of a leaf', plant: grow(`${D}/route-visits/types`, 2) },
  { name: 'a util that grows', plant: grow(`${D}/utils/yard-toll`, 2) },
  { name: 'a util is moved', plant: move(`${D}/utils/yard-toll`, `${D}/utils/yard-customs`) },
  { name: 'a util of everybody is moved', plant: move(`${D}/utils/result`, `${D}/utils/outcome`) },
  { name: 'a types hub is moved', plant: move(`${D}/freight-orders/types`, `${D}/freight-requests/types`) },
  { name: 'a service is moved', plant: move(`${D}/yard-orders/service`, `${D}/yard-requests/service`) },
  {
    name: 'a new util',
    plant: write({
      [`${D}/utils/new/package.json`]: '{"name":"utils-new"}',
      [`${D}/utils/new/src/index.ts`]: 'export {};\n',
    }),
  },
  { name: 'a new domain', plant: copyDomain('plant-quotes', 'quarry-quotes') },
  {
    name: 'two new domains',
    plant: both(copyDomain('plant-quotes', 'quarry-quotes'), copyDomain('store-visits', 'quarry-visits')),
  },
  { name: 'a leaf uses a util', plant: addImport(`${D}/store-orders/service`, `${D}/utils/retry`) },
  { name: 'a service uses a provider', plant: addImport(`${D}/plant-meters/service`, `${D}/providers/feature-flags`) },
  { name: 'a board uses a hook', plant: addImport(`${D}/route-visits/ui`, `${D}/utils/use-loaded`) },
  { name: 'an app shows one more board', plant: addImport(`${D}/apps/east-office`, `${D}/route-visits/ui`) },
  {
    name: 'one more field in a hub',
    plant: write({ [`${D}/freight-orders/types/src/more.ts`]: 'export interface More {\n  note: string;\n}\n' }),
  },
  {
    name: 'a comment in a util of everybody',
    plant: write({ [`${D}/utils/result/src/more.ts`]: '/** Nothing. */\nexport {};\n' }),
  },
  { name: 'a page', plant: write({ 'docs/a.md': '# A\n' }) },
  { name: 'a board is removed', plant: removeFolder(`${D}/store-orders/ui`) },
  { name: 'a domain is removed', plant: removeFolder(`${D}/store-orders`) },
];
