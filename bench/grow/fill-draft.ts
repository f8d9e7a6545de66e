import { linesOf } from './count-lines.ts';
import type { Draft } from './draft.ts';
import { drawLink } from './draw-link.ts';
import { drawOffice } from './draw-office.ts';
import { drawRating, drawRatingCommand } from './draw-rating.ts';
import { drawRepo } from './draw-repo.ts';
import { drawRuntime } from './draw-runtime.ts';
import { drawService } from './draw-service.ts';
import { drawTypes } from './draw-types.ts';
import { drawUi } from './draw-ui.ts';
import { extendPackage } from './extend-package.ts';
import { nameOf, RECORDS } from './names.ts';
import type { Growth } from './plan-growth.ts';
import { type DrawnFile, shapeRecord } from './record-shape.ts';

/** The form of the code changes little when it is formatted; measured over a grown workspace. */
const FORMATTED_PER_DRAWN = 1.038;

/** What a domain's `harness new` calls one of its records: the singular. */
export const entityOf = (domain: string): string => domain.slice(0, -1);

/** Ties the planned domains together, and wires them into apps. */
export const wireDomains = (draft: Draft, scope: string, { domains, utils, offices }: Growth): void => {
  for (const [index, { name, hub }] of domains.entries()) {
    if (!hub) continue;
    const ends = { domain: name, entity: entityOf(name), hub, hubEntity: entityOf(hub), seed: index };
    extendPackage(draft, `packages/${name}/types`, drawLink(scope, ends));
  }
  for (const [index, util] of utils.entries()) {
    for (const { path, text } of drawRating(scope, util))
      draft.write(`packages/utils/${util}/${path}`, text.trimStart());
    const domain = domains[index % domains.length]?.name ?? '';
    extendPackage(draft, `packages/${domain}/service`, drawRatingCommand(scope, domain, util));
  }
  for (const office of offices) {
    const wired = office.domains.map((domain) => ({
      domain,
      picker: `${nameOf(entityOf(domain)).pascal}Picker`,
      prop: nameOf(domain).camel,
    }));
    for (const { path, text } of drawOffice(scope, office.name, wired)) {
      draft.write(`packages/apps/${office.name}/${path}`, text.trimStart());
    }
  }
};

/** Adds records to the domains in turn until the workspace has about `lines` lines; `there` is what it has. */
export const addRecords = (
  draft: Draft,
  scope: string,
  growth: Growth,
  size: { there: number; lines: number },
): void => {
  let left = size.lines - size.there;
  for (let seed = 0; left > 0; seed += 1) {
    const domain = growth.domains[seed % growth.domains.length]?.name ?? '';
    const record = RECORDS[Math.floor(seed / growth.domains.length)];
    if (record === undefined) throw new Error(`${growth.domains.length} domains cannot hold ${size.lines} lines.`);
    const shape = shapeRecord(scope, domain, record, seed + 1);
    const layers: Record<string, DrawnFile[]> = {
      types: drawTypes(shape),
      repo: drawRepo(shape),
      service: drawService(shape),
      runtime: drawRuntime(shape),
      ui: drawUi(shape),
    };
    const drawn = Object.values(layers).flat();
    const lines = drawn.reduce((sum, { text }) => sum + linesOf(text) - 1, 0) * FORMATTED_PER_DRAWN;
    if (lines > left * 2) return;
    for (const [layer, files] of Object.entries(layers)) extendPackage(draft, `packages/${domain}/${layer}`, files);
    left -= lines;
  }
};
