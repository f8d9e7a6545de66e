import { posix } from 'node:path';
import { type HarnessSpec, isKind, isSelected } from '@acme/tools-spec';
import type { Anatomy, Package } from './anatomy.ts';

/** Why a file of a package cannot leave its folder: the spec or a command names it there. Undefined if it can. */
export const pinReason = (
  spec: HarnessSpec,
  pkg: Package,
  file: string,
  offers: Anatomy['offers'],
): string | undefined => {
  const moved = `${pkg.dir}-part${file.slice(pkg.dir.length)}`;
  const named = stringsIn(spec).find(
    (each) => !isKind(each) && isSelected(spec, [each], file) && !isSelected(spec, [each], moved),
  );
  if (named !== undefined) return `harness.config.ts names '${named}'`;
  const job = jobsOf(spec).find((each) => each.package === pkg.name && offers.get(each.name)?.file === file);
  if (job) return `harness.config.ts names its '${job.name}'`;
  const entries = [...spec.shape.entries, ...binariesOf(pkg)].map((path) => posix.join(pkg.dir, path));
  return entries.includes(file) || pkg.named.includes(file) ? 'a program starts there' : undefined;
};

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const jobsOf = ({ logger, network, command, helpers }: HarnessSpec): { package: string; name: string }[] => [
  logger,
  network,
  ...(command ? [command] : []),
  ...helpers.flatMap(({ package: from, name }) => (from === undefined ? [] : [{ package: from, name }])),
];

const binariesOf = ({ manifest }: Package): string[] => {
  const { bin } = manifest;
  if (typeof bin === 'string') return [bin];
  return typeof bin === 'object' && bin !== null ? Object.values(bin).map(String) : [];
};
