/** Corners of a drawn polygon, longitude first. */
export type Corner = readonly [lon: number, lat: number];

const mostCorners = 100;
const coordinate = /^-?\d{1,3}(\.\d{1,5})?$/;

/** True for the longitudes and latitudes of three to a hundred corners, written in turn: `36.1,35.2,36.9,35.2,36.5,36`. */
export function isArea(text: string): boolean {
  const numbers = text.split(',');
  const corners = numbers.length / 2;
  return (
    Number.isInteger(corners) &&
    corners >= 3 &&
    corners <= mostCorners &&
    numbers.every((number, i) => coordinate.test(number) && Math.abs(Number(number)) <= (i % 2 ? 90 : 180)) &&
    isSimple(cornersOf(text))
  );
}

/** True where no two sides meet but neighbours at their corner: of any other shape nobody can say what lies inside. */
export function isSimple(corners: readonly Corner[]): boolean {
  const sides = corners.map((corner, i) => [corner, corners[(i + 1) % corners.length] as Corner] as const);
  return sides.every(([a, b], i) =>
    sides.every(([c, d], j) => {
      if (j <= i) return true;
      if (j === i + 1) return turn(a, b, d) !== 0;
      if (i === 0 && j === sides.length - 1) return turn(c, d, b) !== 0;
      return turn(a, b, c) * turn(a, b, d) > 0 || turn(c, d, a) * turn(c, d, b) > 0;
    }),
  );
}

/** Above zero where the way from a over b to c turns left, zero where it goes straight on or back. */
const turn = ([ax, ay]: Corner, [bx, by]: Corner, [cx, cy]: Corner): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

export function cornersOf(area: string): Corner[] {
  const numbers = area.split(',').map(Number);
  return Array.from(
    { length: numbers.length / 2 },
    (_, i) => [numbers[2 * i], numbers[2 * i + 1]] as unknown as Corner,
  );
}

/** Five decimals are a metre, more than any hand can draw. */
export const areaOf = (corners: readonly Corner[]): string =>
  corners
    .flat()
    .map((number) => String(Number(number.toFixed(5))))
    .join();

/** The polygon as CQL2 and WKT write it: closed, longitude first. */
export const polygonOf = (corners: readonly Corner[]): string =>
  `POLYGON((${[...corners, corners[0] as Corner].map((corner) => corner.join(' ')).join(',')}))`;

/** True for a point inside or on the border, on the plane of degrees: what ST_Intersects says of it. */
export function contains(corners: readonly Corner[], lon: number, lat: number): boolean {
  let inside = false;
  for (let i = 0, j = corners.length - 1; i < corners.length; j = i++) {
    const [[x1, y1], [x2, y2]] = [corners[i] as Corner, corners[j] as Corner];
    const side = turn([x1, y1], [x2, y2], [lon, lat]);
    const between =
      lon >= Math.min(x1, x2) && lon <= Math.max(x1, x2) && lat >= Math.min(y1, y2) && lat <= Math.max(y1, y2);
    if (side === 0 && between) return true;
    if (y1 > lat !== y2 > lat && side > 0 === y2 > y1) inside = !inside;
  }
  return inside;
}
