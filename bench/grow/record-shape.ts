import { drawFields, type Field, FEWEST_FIELDS, MOST_FIELDS } from './draw-fields.ts';
import { type Name, nameOf } from './names.ts';

/** One kind of record that a domain keeps, from its schema to its page. */
export interface RecordShape {
  scope: string;
  domain: Name;
  one: Name;
  many: Name;
  fields: Field[];
  /** How many rules assess a record. */
  rules: number;
  seed: number;
}

/** A file of a package, relative to its folder. */
export interface DrawnFile {
  path: string;
  text: string;
}

const FEWEST_RULES = 6;
const MOST_RULES = 40;

/** The shape of a record: small or large as `seed` has it, the same for the same seed. */
export const shapeRecord = (scope: string, domain: string, record: string, seed: number): RecordShape => ({
  scope,
  domain: nameOf(domain),
  one: nameOf(record),
  many: nameOf(record.endsWith('s') ? `${record}es` : `${record}s`),
  fields: drawFields(FEWEST_FIELDS + ((seed * 11) % (MOST_FIELDS - FEWEST_FIELDS + 1)), seed),
  rules: FEWEST_RULES + ((seed * 17) % (MOST_RULES - FEWEST_RULES)),
  seed,
});

export const ACCOUNT = '8a3f6c1e-3b1d-4c55-9a57-0f5b7d2a9e10';
export const NOW = '2026-01-31T09:30:00.000Z';

/** The id of the record with a number below ten, in tests. */
export const idOf = (turn: number): string => `${turn}f0a6f1c-58a5-4c1b-8f6e-6d3b5f0f7c22`;
