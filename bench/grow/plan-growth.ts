import { DOMAINS, OFFICES, RATINGS } from './names.ts';

/** What is added to a created workspace so that it has the size that was asked for. */
export interface Growth {
  domains: PlannedDomain[];
  /** Helpers, one for each domain at their index, as far as they go. */
  utils: string[];
  offices: Office[];
}

export interface PlannedDomain {
  name: string;
  /** The domain whose `types` it builds on; undefined for the one that the others of its cluster build on. */
  hub: string | undefined;
}

/** An app over some domains. */
export interface Office {
  name: string;
  domains: string[];
}

/** A `types` package is used by four domains of six layers: an edit of it is 49 tasks. */
const CLUSTER = 4;
const DOMAINS_PER_OFFICE = 24;
const LAYERS = 6;
/** One package in twenty is a helper. */
const UTILS_SHARE = 0.05;

/** Plans `packages` packages of which `there` exist already. */
export const planGrowth = (packages: number, there: number): Growth => {
  const missing = packages - there;
  const officeCount = Math.max(1, Math.round(missing / LAYERS / DOMAINS_PER_OFFICE));
  const count = Math.floor((missing - officeCount - Math.round(packages * UTILS_SHARE)) / LAYERS);
  const names = DOMAINS.slice(0, count);
  if (count < 1 || names.length < count || officeCount > OFFICES.length) {
    throw new Error(`A workspace of ${packages} packages cannot be grown from one of ${there}.`);
  }
  const domains = names.map((name, index): PlannedDomain => {
    const first = index - (index % CLUSTER);
    return { name, hub: first === index ? undefined : names[first] };
  });
  const perOffice = Math.ceil(count / officeCount);
  const offices = OFFICES.slice(0, officeCount).map((name, index) => ({
    name,
    domains: names.slice(index * perOffice, (index + 1) * perOffice),
  }));
  return { domains, offices, utils: RATINGS.slice(0, missing - officeCount - count * LAYERS) };
};
