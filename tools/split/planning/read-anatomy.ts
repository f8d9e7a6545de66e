import { posix } from 'node:path';
import type { Failure, Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import type { Tie } from '../cutting/file-graph.ts';
import type { Link } from '../links/link.ts';
import { readFrontDoor } from '../links/read-front-door.ts';
import type { Anatomy, Module, Package, ResolvedLink } from './anatomy.ts';
import { listOffers } from './list-offers.ts';
import { pinReason } from './pin-reason.ts';
import { resolveLinks } from './resolve-links.ts';
import { tieReason } from './tie-reason.ts';

const TEST = /\.(?:test|spec)(\.[cm]?[jt]sx?)$/;
const SOURCE = /\.[cm]?[jt]sx?$/;

type Read = (file: string) => string | undefined;

/** Takes a package apart. A file that cannot be read, or no front door, is a failure: what is not seen would be left behind. */
export const readAnatomy = (spec: HarnessSpec, pkg: Package, read: Read): Outcome<Anatomy> => {
  const unread = pkg.modules.filter(({ problem }) => problem !== undefined);
  if (unread.length > 0) return { ok: false, failures: unread.map(describeUnread) };
  const family = pkg.place?.family;
  const door = posix.join(pkg.dir, spec.shape.frontDoor[family === 'group' ? 'group' : 'layer']);
  const doorText = pkg.files.includes(door) ? read(door) : undefined;
  const frontDoor = doorText === undefined ? undefined : readFrontDoor(door, doorText);
  if (doorText === undefined || !frontDoor) return { ok: false, failures: [noDoor(pkg, door)] };

  const home = posix.dirname(door);
  const links = new Map(pkg.modules.map((module) => [module.file, resolveLinks(module, read)]));
  const offers = listOffers(pkg, door, frontDoor);
  const inside = pkg.modules.filter(({ file }) => file !== door && file.startsWith(`${home}/`));
  const testFiles = inside.filter(({ file }) => TEST.test(file));
  const fixtureFiles = inside.filter(({ file, role }) => role === 'development' && !TEST.test(file));
  const sources = inside.filter((each) => !testFiles.includes(each) && !fixtureFiles.includes(each));
  const isSource = new Set(sources.map(({ file }) => file));
  const isFixture = new Set(fixtureFiles.map(({ file }) => file));
  const assets = pkg.files.filter(
    (file) => file.startsWith(`${home}/`) && !SOURCE.test(file) && !isSource.has(file) && file !== door,
  );
  const files = [...isSource, ...assets.filter((asset) => sources.some((each) => mentions(read, each.file, asset)))];

  const ties: Tie[] = [];
  const directNeeds = new Map(
    inside.map(({ file }) => {
      const wanted = (links.get(file) ?? []).flatMap((link) => {
        if (link.target.kind !== 'file') return [];
        const named = link.target.file === door ? filesOffering(offers, link) : [link.target.file];
        return named.map((to) => ({ to, why: tieReason({ spec, pkg, offers }, link, to, door) }));
      });
      return [file, wanted] as const;
    }),
  );
  /** What a file needs: of tests and fixtures, also what the fixtures need. */
  const needsOf = (file: string, seen: Set<string> = new Set()): { to: string; why: string | undefined }[] => {
    if (seen.has(file)) return [];
    seen.add(file);
    return (directNeeds.get(file) ?? []).flatMap((need) => (isFixture.has(need.to) ? needsOf(need.to, seen) : [need]));
  };
  const needs = new Map<string, Set<string>>(files.map((file) => [file, new Set()]));
  const tests = new Map(testFiles.map(({ file }) => [file, siblingOf(file, isSource)]));
  const testNeeds = new Map<string, ReadonlySet<string>>();
  for (const { file } of [...sources, ...testFiles]) {
    const own = needsOf(file).filter(({ to }) => isSource.has(to) || assets.includes(to));
    const owner = isSource.has(file) ? file : tests.get(file);
    if (!isSource.has(file)) testNeeds.set(file, new Set(own.map(({ to }) => to)));
    for (const { to, why } of own) {
      if (owner !== undefined && to !== owner) needs.get(owner)?.add(to);
      if (why !== undefined)
        for (const from of owner === undefined ? own.map((each) => each.to) : [owner]) {
          if (from !== to) ties.push({ from, to, why });
        }
    }
  }
  for (const asset of assets)
    for (const { file } of sources)
      if (mentions(read, file, asset)) ties.push({ from: file, to: asset, why: `reads ${posix.basename(asset)}` });
  const outside = pkg.modules.filter(({ file }) => !file.startsWith(`${home}/`) || file === door);
  const named = new Map(
    outside.flatMap((module) =>
      listPathsOf(module, door, frontDoor.others, links).map((to) => [to, module.file] as const),
    ),
  );
  const pinned = new Map<string, string>();
  for (const { file, computed } of sources) {
    const reason =
      pinReason(spec, pkg, file, offers) ??
      (computed.length > 0 ? 'it loads modules under computed names' : undefined) ??
      (named.has(file) ? `${named.get(file)} names it by its path` : undefined);
    if (reason !== undefined) pinned.set(file, reason);
  }
  const fixtures = new Map([...isFixture].map((file) => [file, usersOf(file, directNeeds, isFixture)]));
  const graph = { files, needs, ties, pinned };
  return {
    ok: true,
    value: { pkg, door, home, doorText, frontDoor, offers, links, graph, tests, fixtures, testNeeds },
  };
};

const describeUnread = ({ file, problem }: Module): Failure => ({
  code: 'split-unreadable',
  message: `${file}:${problem?.line ?? 1} cannot be read: ${problem?.reason ?? ''}.`,
  hint: 'Repair it first; what a file imports decides where the package comes apart.',
});

const noDoor = ({ dir }: Package, door: string): Failure => ({
  code: 'split-no-door',
  message: `${dir} has no front door ${door} that can be read.`,
  hint: 'A split hands on what others import from there: add it, and make the check green, first.',
});

/** The files behind the names that a link takes of the front door; behind all of them, where it takes all. */
const filesOffering = (offers: Anatomy['offers'], { names, form }: Link): string[] => {
  const isWhole = !['import', 'export', 'declarator', 'member', 'namespace'].includes(form);
  const files = isWhole
    ? [...offers.values()].map(({ file }) => file)
    : names.flatMap(({ name }) => offers.get(name)?.file ?? []);
  return [...new Set(files)];
};

const siblingOf = (test: string, sources: ReadonlySet<string>): string | undefined => {
  const stem = test.replace(TEST, '');
  return [...sources].find((file) => file.replace(SOURCE, '') === stem);
};

const mentions = (read: Read, file: string, asset: string): boolean =>
  (read(file) ?? '').includes(posix.basename(asset));

/** The tests that need a fixture, directly or through others. */
const usersOf = (
  fixture: string,
  needs: ReadonlyMap<string, readonly { to: string }[]>,
  fixtures: ReadonlySet<string>,
): Set<string> => {
  const users = new Set<string>();
  const queue = new Set([fixture]);
  for (const each of queue) {
    for (const [file, needed] of needs) {
      if (!needed.some(({ to }) => to === each)) continue;
      if (fixtures.has(file)) queue.add(file);
      else users.add(file);
    }
  }
  return users;
};

/** What a file beside the sources names by its path; of the front door, what it needs itself. */
const listPathsOf = (
  { file }: Module,
  door: string,
  others: readonly { start: number; end: number }[],
  links: ReadonlyMap<string, readonly ResolvedLink[]>,
): string[] =>
  (links.get(file) ?? [])
    .filter(({ start, end }) => file !== door || others.some((each) => each.start <= start && end <= each.end))
    .flatMap(({ target }) => (target.kind === 'file' ? [target.file] : []));
