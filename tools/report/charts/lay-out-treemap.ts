import { clipLabel } from './fit-label.ts';
import { type Rectangle, squarify } from './squarify.ts';

/** What is drawn: a value, with what stands for it. */
export interface Leaf {
  name: string;
  group: string;
  /** Says how it is filled. */
  fill: string;
  value: number;
}

export interface Cell extends Rectangle {
  /** More than one where each for itself would be too small to see. */
  leaves: readonly Leaf[];
  value: number;
}

export interface Group extends Rectangle {
  name: string;
  value: number;
  /** How many groups it stands for: more than one where they are too small each. */
  groups: number;
  /** Height of the strip for its name at the top; 0 where there is no room. */
  header: number;
  cells: Cell[];
}

const HEADER = 18;
/** Areas in square pixels. */
const SMALL = { group: 900, cell: 40 };
const ROOM = 40;

/** Places leaves in their groups on `width` by `height` pixels, the largest first. */
export const layOutTreemap = (leaves: readonly Leaf[], width: number, height: number): Group[] => {
  const total = sum(leaves);
  if (total <= 0) return [];
  const area = (value: number): number => (value / total) * width * height;
  const all = [...Map.groupBy(leaves, ({ group }) => group)].map(([name, members]) => ({ name, members, groups: 1 }));
  const sorted = all.toSorted((left, right) => sum(right.members) - sum(left.members));
  const large = sorted.filter(({ members }) => area(sum(members)) >= SMALL.group);
  const small = sorted.slice(large.length);
  const rest = { name: `${small.length} more`, members: small.flatMap(({ members }) => members), groups: small.length };
  const groups = small.length > 1 ? [...large, rest] : sorted;
  const places = squarify(
    groups.map(({ members }) => sum(members)),
    { x: 0, y: 0, width, height },
  );
  return groups.map(({ name, members, groups: count }, index) => {
    const place = places[index] ?? NOWHERE;
    const header = place.height >= ROOM && clipLabel(name, place.width) !== undefined ? HEADER : 0;
    const inner = { ...place, y: place.y + header, height: place.height - header };
    return { ...place, name, value: sum(members), groups: count, header, cells: placeCells(members, inner) };
  });
};

const NOWHERE: Rectangle = { x: 0, y: 0, width: 0, height: 0 };

const placeCells = (leaves: readonly Leaf[], place: Rectangle): Cell[] => {
  const total = sum(leaves);
  const isSmall = ({ value }: Leaf): boolean => (value / total) * place.width * place.height < SMALL.cell;
  const sorted = leaves.filter(({ value }) => value > 0).toSorted((left, right) => right.value - left.value);
  const small = sorted.filter(isSmall);
  const parts =
    small.length > 1
      ? [...sorted.filter((each) => !isSmall(each)).map((each) => [each]), small]
      : sorted.map((each) => [each]);
  const places = squarify(parts.map(sum), place);
  return parts.map((part, index) => ({ ...(places[index] ?? NOWHERE), leaves: part, value: sum(part) }));
};

const sum = (leaves: readonly Leaf[]): number => leaves.reduce((total, { value }) => total + value, 0);
