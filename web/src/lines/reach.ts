import type { Position } from 'geojson';
import type { LineFeature } from './periods';

/** West, south, east and north of every known line; null where there is none. */
export function reachOf(lines: LineFeature[]): [number, number, number, number] | null {
  const points = lines.flatMap(({ geometry }): Position[] => {
    if (geometry?.type === 'MultiLineString') return geometry.coordinates.flat();
    return geometry?.type === 'LineString' ? geometry.coordinates : [];
  });
  if (points.length === 0) return null;
  const [lons, lats] = [points.map(([lon]) => lon as number), points.map(([, lat]) => lat as number)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
