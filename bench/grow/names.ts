/** One name in the spellings that code needs; made from kebab-case. */
export interface Name {
  kebab: string;
  pascal: string;
  camel: string;
  /** As prose says it. */
  words: string;
}

export const nameOf = (kebab: string): Name => {
  const pascal = kebab
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
  return {
    kebab,
    pascal,
    camel: pascal.slice(0, 1).toLowerCase() + pascal.slice(1),
    words: kebab.replaceAll('-', ' '),
  };
};

const OWNERS =
  'freight yard fleet dock store plant route crew lease audit tender retail export harbor depot cargo clinic campus studio market';
const MATTERS = 'orders visits invoices contracts quotes refunds parcels budgets meters vendors rentals bookings';
const TOPICS =
  'arrival damage weight customs driver pallet seal fuel safety return sample quality repair storage cooling loading transfer priority delay permit handover training cleaning survey';
const PAPERS = 'report slot check note plan claim label sheet draft step card pass';
const RATES = 'duty levy toll fee surcharge discount bonus deposit premium margin rebate tariff';
const SIDES = 'north south east west upper lower inner outer coast river';

/** `freight-orders`, `freight-visits` …: 240 domains; those of one owner stand together. */
export const DOMAINS: readonly string[] = combine(OWNERS, MATTERS);
/** What a domain keeps records of: `arrival-report` …, 288 of them. */
export const RECORDS: readonly string[] = combine(TOPICS, PAPERS);
/** 240 helpers. */
export const RATINGS: readonly string[] = combine(OWNERS, RATES);
export const OFFICES: readonly string[] = SIDES.split(' ').map((side) => `${side}-office`);

function combine(first: string, second: string): string[] {
  return first.split(' ').flatMap((one) => second.split(' ').map((other) => `${one}-${other}`));
}
