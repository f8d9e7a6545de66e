import {
  addImport,
  both,
  copyDomain,
  declare,
  edit,
  grow,
  importTypes,
  move,
  moveDomain,
  removeFolder,
  renameFile,
  write,
} from './plant.ts';
import type { FirstCounts } from './render-seeds.ts';
import type { Seed } from './seeds.ts';

const D = 'packages';
const TESTS = /\.test\.tsx?$/;

/** What the judge of 1fe685a made of these seeds, which it had never seen; it has been repaired since for what they showed. */
export const FIRST_JUDGED: FirstCounts = { caught: 23, named: 22, quiet: 25 };

/** The same kinds of changes once more, written when the judge was done, by who had not read how it finds its culprit. */
export const FRESH_SLOWDOWNS: Seed[] = [
  {
    name: 'sleep writes telemetry',
    culprit: `${D}/utils/sleep`,
    at: 'import',
    plant: addImport(`${D}/utils/sleep`, `${D}/providers/telemetry`),
  },
  {
    name: 'the retry helper grows fifteenfold',
    culprit: `${D}/utils/retry`,
    at: 'manifest',
    plant: grow(`${D}/utils/retry`, 15),
  },
  {
    name: 'the timeout helper reaches for a repository',
    culprit: `${D}/utils/timeout`,
    at: 'import',
    plant: addImport(`${D}/utils/timeout`, `${D}/yard-quotes/repo`),
  },
  {
    name: 'the parser of everybody is tested against an app',
    culprit: `${D}/utils/parse-with-schema`,
    at: 'import',
    plant: addImport(`${D}/utils/parse-with-schema`, `${D}/apps/south-office`, '.test'),
  },
  {
    name: 'the clock imports a board',
    culprit: `${D}/providers/clock`,
    at: 'import',
    plant: addImport(`${D}/providers/clock`, `${D}/fleet-orders/ui`),
  },
  {
    name: 'the database needs the network',
    culprit: `${D}/utils/open-database`,
    at: 'import',
    plant: addImport(`${D}/utils/open-database`, `${D}/providers/http`),
  },
  {
    name: 'the types of accounts need those of three clusters',
    culprit: `${D}/accounts/types`,
    at: 'import',
    plant: both(
      addImport(`${D}/accounts/types`, `${D}/fleet-orders/types`),
      both(
        addImport(`${D}/accounts/types`, `${D}/yard-meters/types`),
        addImport(`${D}/accounts/types`, `${D}/freight-quotes/types`),
      ),
    ),
  },
  {
    name: 'a types hub and its own service need each other',
    culprit: `${D}/fleet-orders/types`,
    at: 'import',
    plant: addImport(`${D}/fleet-orders/types`, `${D}/fleet-orders/service`),
  },
  {
    name: 'a types hub is tested through an app',
    culprit: `${D}/freight-meters/types`,
    at: 'import',
    plant: addImport(`${D}/freight-meters/types`, `${D}/apps/south-office`, '.test'),
  },
  {
    name: 'the hook of all boards imports one of them',
    culprit: `${D}/utils/use-loaded`,
    at: 'import',
    plant: addImport(`${D}/utils/use-loaded`, `${D}/yard-meters/ui`),
  },
  {
    name: 'telemetry has forty times the tests',
    culprit: `${D}/providers/telemetry`,
    at: 'manifest',
    plant: grow(`${D}/providers/telemetry`, 40, TESTS),
  },
  { name: 'the graph rules double', culprit: 'tools/graph-rules', at: 'manifest', plant: grow('tools/graph-rules', 2) },
  {
    name: 'the waivers need the graph rules',
    culprit: 'tools/waivers',
    at: 'import',
    plant: addImport('tools/waivers', 'tools/graph-rules'),
  },
  {
    name: 'the largest board grows fourfold',
    culprit: `${D}/yard-meters/ui`,
    at: 'manifest',
    plant: grow(`${D}/yard-meters/ui`, 4),
  },
  {
    name: 'an office has eight times the tests',
    culprit: `${D}/apps/east-office`,
    at: 'manifest',
    plant: grow(`${D}/apps/east-office`, 8, TESTS),
  },
  {
    name: 'a service has twenty times the tests',
    culprit: `${D}/fleet-orders/service`,
    at: 'manifest',
    plant: grow(`${D}/fleet-orders/service`, 20, TESTS),
  },
  {
    name: 'a runtime shows the boards of three other domains',
    culprit: `${D}/yard-vendors/runtime`,
    at: 'import',
    plant: both(
      addImport(`${D}/yard-vendors/runtime`, `${D}/fleet-visits/ui`),
      both(
        addImport(`${D}/yard-vendors/runtime`, `${D}/freight-quotes/ui`),
        addImport(`${D}/yard-vendors/runtime`, `${D}/yard-refunds/ui`),
      ),
    ),
  },
  {
    name: 'settings import an app',
    culprit: `${D}/freight-vendors/config`,
    at: 'import',
    plant: addImport(`${D}/freight-vendors/config`, `${D}/apps/desk`),
  },
  {
    name: 'a helper is moved and grows on the way',
    culprit: `${D}/utils/again`,
    at: 'manifest',
    plant: both(move(`${D}/utils/retry`, `${D}/utils/again`), grow(`${D}/utils/again`, 15)),
  },
  {
    name: 'a types hub is moved and imports a board on the way',
    culprit: `${D}/yard-gauges/types`,
    at: 'import',
    plant: both(
      move(`${D}/yard-meters/types`, `${D}/yard-gauges/types`),
      addImport(`${D}/yard-gauges/types`, `${D}/dock-orders/ui`),
    ),
  },
  {
    name: 'a new import of telemetry beside three packages that grow a little',
    culprit: `${D}/providers/telemetry`,
    at: 'import',
    plant: both(
      both(grow(`${D}/dock-parcels/service`, 2), grow(`${D}/utils/yard-fee`, 2)),
      both(grow(`${D}/store-budgets/ui`, 2), addImport(`${D}/providers/telemetry`, `${D}/fleet-quotes/service`)),
    ),
  },
  {
    name: 'a helper imports a repository among many moves',
    culprit: `${D}/utils/sleep`,
    at: 'import',
    plant: both(
      both(moveDomain('plant-visits', 'plant-tours'), moveDomain('dock-meters', 'pier-meters')),
      addImport(`${D}/utils/sleep`, `${D}/yard-orders/repo`),
    ),
  },
  { name: 'the tests of the command double', culprit: 'tools/cli', at: 'manifest', plant: grow('tools/cli', 2, TESTS) },
  {
    name: 'a types hub declares a board that it does not import',
    culprit: `${D}/accounts/types`,
    at: 'manifest',
    plant: declare(`${D}/accounts/types`, `${D}/fleet-orders/ui`),
  },
  {
    name: 'a types hub takes only types of a board',
    culprit: `${D}/accounts/types`,
    at: 'import',
    plant: importTypes(`${D}/accounts/types`, `${D}/yard-orders/ui`),
  },
];

const small = (kilobytes: number): string => 'export const said: string = "what it says";\n'.repeat(kilobytes * 23);

/** Harmless ones, written in the same hour. */
export const FRESH_HARMLESS: Seed[] = [
  { name: 'a small service doubles', plant: grow(`${D}/dock-parcels/service`, 2) },
  { name: 'a small repository doubles', plant: grow(`${D}/store-budgets/repo`, 2) },
  { name: 'a small board doubles', plant: grow(`${D}/dock-quotes/ui`, 2) },
  { name: 'a service is tested thrice as much', plant: grow(`${D}/plant-contracts/service`, 3, TESTS) },
  { name: 'a runtime doubles', plant: grow(`${D}/store-parcels/runtime`, 2) },
  { name: 'settings grow fourfold', plant: grow(`${D}/fleet-rentals/config`, 4) },
  { name: 'the types of a leaf grow threefold', plant: grow(`${D}/dock-vendors/types`, 3) },
  { name: 'a util of one cluster grows threefold', plant: grow(`${D}/utils/freight-margin`, 3) },
  {
    name: 'three new utils',
    plant: write(
      Object.fromEntries(
        ['crane', 'hoist', 'winch'].flatMap((name) => [
          [`${D}/utils/${name}/package.json`, `{"name":"${name}"}`],
          [`${D}/utils/${name}/src/index.ts`, small(1)],
          [`${D}/utils/${name}/src/index.test.ts`, small(1)],
        ]),
      ),
    ),
  },
  {
    name: 'a new provider that one service uses',
    plant: both(
      (files, scope) => ({
        ...files,
        [`${D}/providers/mail/package.json`]: `{"name":"${scope}/providers-mail"}`,
        [`${D}/providers/mail/src/index.ts`]: small(3),
      }),
      addImport(`${D}/store-quotes/service`, `${D}/providers/mail`),
    ),
  },
  { name: 'a new small domain', plant: copyDomain('dock-meters', 'pier-meters') },
  { name: 'a domain is renamed', plant: moveDomain('plant-visits', 'plant-tours') },
  { name: 'a domain that others need is renamed', plant: moveDomain('fleet-orders', 'fleet-requests') },
  { name: 'a provider is moved', plant: move(`${D}/providers/telemetry`, `${D}/providers/traces`) },
  { name: 'the parser of everybody is moved', plant: move(`${D}/utils/parse-with-schema`, `${D}/utils/parse`) },
  { name: 'a tool is moved', plant: move('tools/fixes', 'tools/repairs') },
  {
    name: 'a file of a hub is renamed',
    plant: renameFile(`${D}/utils/result/src/index.ts`, `${D}/utils/result/src/front.ts`),
  },
  {
    name: 'one more type in the types of accounts',
    plant: write({ [`${D}/accounts/types/src/note.ts`]: 'export interface Note {\n  text: string;\n}\n' }),
  },
  {
    name: 'one more small test of the parser',
    plant: write({ [`${D}/utils/parse-with-schema/src/more.test.ts`]: "import './index.ts';\n" }),
  },
  {
    name: 'a licence in each file of a domain',
    plant: edit(`${D}/yard-orders/`, (text) => `// All rights reserved.\n${text}`),
  },
  { name: 'a runtime asks for a flag', plant: addImport(`${D}/dock-visits/runtime`, `${D}/providers/feature-flags`) },
  { name: 'an office shows one more board', plant: addImport(`${D}/apps/south-office`, `${D}/dock-visits/ui`) },
  {
    name: 'the types of a leaf take types of accounts',
    plant: importTypes(`${D}/plant-refunds/types`, `${D}/accounts/types`),
  },
  {
    name: 'a new rule with its test',
    plant: write({
      'tools/graph-rules/rules/no-new.ts': small(2),
      'tools/graph-rules/rules/no-new.test.ts': small(1),
    }),
  },
  {
    name: 'a board is removed, and a service grows for it',
    plant: both(removeFolder(`${D}/dock-visits/ui`), grow(`${D}/dock-visits/service`, 2)),
  },
];
