import type { Feature, FeatureCollection, Geometry, Point, Position } from 'geojson';
import type { Named } from '../api/types';
import { forCanvas } from '../i18n/bidi';

// MapLibre repeats a polygon's label in each tile; a name is drawn once, at a point of its own.
export function labelPoints<P extends Named>(
  polygons: FeatureCollection<Geometry | null, P>,
  pointIn: (geometry: Geometry) => Position | null = middleOf,
): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: polygons.features.flatMap((f) => {
      const place = f.geometry && pointIn(f.geometry);
      return place ? [{ ...named(f), geometry: { type: 'Point' as const, coordinates: place } }] : [];
    }),
  };
}

/** Names as the map's canvas can draw them; a settlement without an Arabic name keeps the one it has. */
export function named<G extends Geometry | null, P extends Named>(feature: Feature<G, P>): Feature<G> {
  const { name_en, name_ar } = feature.properties;
  return { ...feature, properties: { name_en, name_ar: name_ar ? forCanvas(name_ar) : name_en } };
}

function middleOf(geometry: Geometry): Position | null {
  if (geometry.type === 'Polygon') return centroid(geometry.coordinates[0] ?? []).place;
  if (geometry.type !== 'MultiPolygon') return null;
  const parts = geometry.coordinates.map((polygon) => centroid(polygon[0] ?? []));
  return parts.reduce((best, part) => (part.area > best.area ? part : best)).place;
}

function centroid(ring: Position[]): { place: Position; area: number } {
  let [area, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [x0, y0] = ring[i - 1] as [number, number];
    const [x1, y1] = ring[i] as [number, number];
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  }
  return { place: area ? [x / (3 * area), y / (3 * area)] : (ring[0] ?? [0, 0]), area: Math.abs(area) };
}
