import type { FeatureCollection, LineString, Polygon, Position } from 'geojson';

interface Country {
  iso_n3: string;
}

// Israel and Palestine: their lines here, the Golan's among them, are in dispute and are drawn dashed.
const disputedSides = new Set(['376', '275']);

const edge = (a: Position, b: Position) => [a.join(), b.join()].sort().join(' ');
const steps = (ring: Position[]) => ring.slice(1).map((to, i): [Position, Position] => [ring[i] as Position, to]);

/**
 * The lines between two countries, without the coast and without the edge of the sheet.
 * The polygons come from one topology, so neighbours share their corners exactly.
 */
export function sharedBorders(
  countries: FeatureCollection<Polygon, Country>,
): FeatureCollection<LineString, { disputed: boolean }> {
  const sides = new Map<string, string[]>();
  for (const { geometry, properties } of countries.features) {
    for (const [a, b] of geometry.coordinates.flatMap(steps)) {
      sides.set(edge(a, b), [...(sides.get(edge(a, b)) ?? []), properties.iso_n3]);
    }
  }
  const lines: { pair: string; coordinates: Position[] }[] = [];
  for (const { geometry, properties } of countries.features) {
    for (const [a, b] of geometry.coordinates.flatMap(steps)) {
      const pair = (sides.get(edge(a, b)) ?? []).toSorted();
      // Once per border, not once per side of it.
      if (pair.length < 2 || pair[0] !== properties.iso_n3) continue;
      const last = lines.at(-1);
      if (last?.pair === pair.join() && last.coordinates.at(-1)?.join() === a.join()) last.coordinates.push(b);
      else lines.push({ pair: pair.join(), coordinates: [a, b] });
    }
  }
  return {
    type: 'FeatureCollection',
    features: lines.map(({ pair, coordinates }) => ({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates },
      properties: { disputed: pair.split(',').some((side) => disputedSides.has(side)) },
    })),
  };
}
