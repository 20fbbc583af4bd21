import type { Geometry, Position } from 'geojson';
import type { Community, Governorate, Items, Zone } from '../api/types';

/** What lies under the incidents, the same on both maps. */
export interface Ground {
  governorates: Items<Governorate> | null;
  communities: Items<Community> | null;
  zones: Items<Zone> | null;
}
export type Bounds = [number, number, number, number];

/** Of all zones only the version that the comparison uses: the incidents are those within it. */
export const onlyZone = (zones: Items<Zone> | null, version: string | null): Items<Zone> | null =>
  zones && { ...zones, features: zones.features.filter(({ id }) => id === version) };

/** West, south, east and north of a shape. */
export function boundsOf(geometry: Geometry | null | undefined): Bounds | null {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return null;
  const points = geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2) as Position[];
  const along = (axis: 0 | 1) => points.map((point) => point[axis] as number);
  return [Math.min(...along(0)), Math.min(...along(1)), Math.max(...along(0)), Math.max(...along(1))];
}
