export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Cuts a rectangle into one for each value, of its share of the area and as near to a square as can be (Bruls, Huizing and
 * van Wijk 2000). Values that are 0 get nothing to see. In the order of `values`; the best result is from the largest first.
 */
export const squarify = (values: readonly number[], whole: Rectangle): Rectangle[] => {
  const sum = values.reduce((total, value) => total + value, 0);
  const scale = sum > 0 ? (whole.width * whole.height) / sum : 0;
  const areas = values.map((value) => value * scale);
  const placed: Rectangle[] = [];
  let free = whole;
  let row: number[] = [];
  for (const area of areas) {
    const side = Math.min(free.width, free.height);
    if (row.length > 0 && worst([...row, area], side) > worst(row, side)) {
      free = placeRow(row, free, placed);
      row = [];
    }
    row.push(area);
  }
  if (row.length > 0) placeRow(row, free, placed);
  return placed;
};

/** The most stretched rectangle of a row along `side`, as long side by short side. */
const worst = (row: readonly number[], side: number): number => {
  const sum = row.reduce((total, area) => total + area, 0);
  if (sum <= 0 || side <= 0) return Infinity;
  return Math.max(...row.map((area) => Math.max((side * side * area) / sum ** 2, sum ** 2 / (side * side * area))));
};

/** Places a row along the shorter side of what is free, and says what stays free. */
const placeRow = (row: readonly number[], free: Rectangle, placed: Rectangle[]): Rectangle => {
  const sum = row.reduce((total, area) => total + area, 0);
  const isUpright = free.width >= free.height;
  const side = isUpright ? free.height : free.width;
  const depth = side > 0 ? Math.min(sum / side, isUpright ? free.width : free.height) : 0;
  let at = isUpright ? free.y : free.x;
  for (const area of row) {
    const length = sum > 0 ? (area / sum) * side : 0;
    placed.push(
      isUpright
        ? { x: free.x, y: at, width: depth, height: length }
        : { x: at, y: free.y, width: length, height: depth },
    );
    at += length;
  }
  return isUpright
    ? { ...free, x: free.x + depth, width: free.width - depth }
    : { ...free, y: free.y + depth, height: free.height - depth };
};
