import type { Geometry, Position } from 'geojson';
import { country } from '../../map/country';

const [west, south, east, north] = country;
const middle = ((south + north) / 2) * (Math.PI / 180);
// Kilometres a degree at the country's middle: on a sheet this small no projection would show.
const perDegree = { lon: 111.32 * Math.cos(middle), lat: 111.13 };

/** The sheet in kilometres, so that a radius is drawn by its number. */
export const sheet = { width: (east - west) * perDegree.lon, height: (north - south) * perDegree.lat };

/** Kilometres from the sheet's top left corner. */
export const onSheet = (lon: number, lat: number): [number, number] => [
  (lon - west) * perDegree.lon,
  (north - lat) * perDegree.lat,
];

const ringPath = (ring: Position[]) =>
  `M${ring.map(([lon, lat]) => onSheet(lon ?? 0, lat ?? 0).map((km) => km.toFixed(1))).join('L')}Z`;

/** The outline of an area as an SVG path; empty for anything that is no area. */
export function areaPath(geometry: Geometry | null): string {
  if (geometry?.type === 'Polygon') return geometry.coordinates.map(ringPath).join('');
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.flat().map(ringPath).join('');
  return '';
}
