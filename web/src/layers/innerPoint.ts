import type { Geometry, Position } from 'geojson';

const steps = 24;

/** A point well inside a shape, where its name claims no land that is not its own: of a grid over its largest part, the one furthest from any edge. */
export function innerPoint(geometry: Geometry): Position | null {
  const rings = largestPart(geometry);
  if (!rings?.[0]) return null;
  const [west, south, east, north] = box(rings[0]);
  const perLat = 1 / Math.cos((((south + north) / 2) * Math.PI) / 180);
  let best: { place: Position; clear: number } | null = null;
  for (let i = 1; i < steps; i++) {
    for (let j = 1; j < steps; j++) {
      const place = [west + ((east - west) * i) / steps, south + ((north - south) * j) / steps];
      if (!isInside(place, rings)) continue;
      const clear = Math.min(...rings.map((ring) => clearance(place, ring, perLat)));
      if (!best || clear > best.clear) best = { place, clear };
    }
  }
  return best?.place ?? rings[0][0] ?? null;
}

function largestPart(geometry: Geometry): Position[][] | null {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  if (geometry.type !== 'MultiPolygon') return null;
  const extent = (rings: Position[][]) => {
    const [west, south, east, north] = box(rings[0] ?? []);
    return (east - west) * (north - south);
  };
  return geometry.coordinates.toSorted((a, b) => extent(b) - extent(a))[0] ?? null;
}

function box(ring: Position[]): [number, number, number, number] {
  const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function isInside([x = 0, y = 0]: Position, rings: Position[][]): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [x0, y0] = ring[i - 1] as [number, number];
      const [x1, y1] = ring[i] as [number, number];
      if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
    }
  }
  return inside;
}

/** Squared distance to the nearest edge, in degrees of longitude. */
function clearance([x = 0, y = 0]: Position, ring: Position[], perLat: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1] as [number, number];
    const [dx, dy] = [(ring[i]?.[0] ?? 0) - x0, ((ring[i]?.[1] ?? 0) - y0) * perLat];
    const [px, py] = [x - x0, (y - y0) * perLat];
    const along = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, (px - along * dx) ** 2 + (py - along * dy) ** 2);
  }
  return nearest;
}
