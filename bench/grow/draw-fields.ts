import { nameOf } from './names.ts';

/** A field of a record: how it is declared, stored, typed in, and examples of it. */
export interface Field {
  name: string;
  label: string;
  kind: 'text' | 'count' | 'rate' | 'time' | 'choice';
  /** The greatest length or value. */
  max: number;
  choices: readonly string[];
}

const TEXTS = 'title site carrier contact reference remark origin destination vehicle gate shelf summary'.split(' ');
const COUNTS = 'quantity pieces minutes distance floors visits units crates'.split(' ');
const RATES = 'price load humidity margin density speed'.split(' ');
const TIMES = 'planned-at started-at due-at seen-at'.split(' ');
const CHOICES: readonly [string, readonly string[]][] = [
  ['urgency', ['low', 'normal', 'high']],
  ['shift', ['early', 'late', 'night']],
  ['outcome', ['accepted', 'refused', 'pending', 'returned']],
  ['season', ['spring', 'summer', 'autumn', 'winter']],
];

export const FEWEST_FIELDS = 6;
export const MOST_FIELDS = TEXTS.length + COUNTS.length + RATES.length + TIMES.length + CHOICES.length;

/** `count` fields; `seed` makes limits that no other record has, for no two schemas may say the same. */
export const drawFields = (count: number, seed: number): Field[] => {
  const of = (names: readonly string[], kind: Field['kind'], max: number): Field[] =>
    names.map((name, index) => ({ ...spell(name), kind, max: max + ((seed * 7 + index) % 5000), choices: [] }));
  const choices = CHOICES.map(([name, values]): Field => ({ ...spell(name), kind: 'choice', max: 0, choices: values }));
  const [texts, counts, rates] = [of(TEXTS, 'text', 60 + seed), of(COUNTS, 'count', 100), of(RATES, 'rate', 50)];
  const pools = [texts, counts, choices, of(TIMES, 'time', 0), rates, counts.splice(4), texts.splice(5)];
  const fields: Field[] = [];
  for (let round = 0; fields.length < count && round < MOST_FIELDS; round += 1) {
    fields.push(...pools.flatMap((pool) => pool.slice(round, round + 1)));
  }
  return fields.slice(0, count);
};

const spell = (kebab: string): Pick<Field, 'name' | 'label'> => {
  const { camel, words } = nameOf(kebab);
  return { name: camel, label: words.slice(0, 1).toUpperCase() + words.slice(1) };
};

/** The field's schema as source text. */
export const schemaOf = ({ kind, max, choices, label }: Field): string => {
  switch (kind) {
    case 'text':
      return `z.string().trim().min(1, 'must not be empty').max(${max}, 'must have at most ${max} characters')`;
    case 'count':
      return `z.int('${label} must be a whole number').min(0).max(${max})`;
    case 'rate':
      return `z.number().min(0).max(${max})`;
    case 'time':
      return 'z.iso.datetime()';
    case 'choice':
      return `z.enum([${choices.map((choice) => `'${choice}'`).join(', ')}])`;
  }
};

export const columnOf = ({ kind }: Field): string => {
  if (kind === 'count') return 'integer';
  return kind === 'rate' ? 'real' : 'text';
};

/** A value that fits, as source text; another `turn` gives another one. */
export const sampleOf = ({ kind, max, choices, label }: Field, turn = 0): string => {
  switch (kind) {
    case 'text':
      return `'${label} ${turn + 1}'`;
    case 'count':
      return String((17 + turn * 29) % max);
    case 'rate':
      return String(((12 + turn * 9) % max) + 0.5);
    case 'time':
      return `'2026-03-${String(10 + (turn % 15))}T08:30:00.000Z'`;
    case 'choice':
      return `'${choices[turn % choices.length] ?? ''}'`;
  }
};

/** A value that does not fit. */
export const misfitOf = ({ kind, max, choices }: Field): string => {
  if (kind === 'text') return "' '";
  if (kind === 'count' || kind === 'rate') return String(max + 1);
  return kind === 'time' ? "'yesterday'" : `'${choices.join('')}'`;
};
