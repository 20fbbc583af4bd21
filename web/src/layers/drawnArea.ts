import type { FeatureCollection } from 'geojson';
import type { Corner } from '../filters/area';
import { awaiting, type Look, type MapLayer } from './layer';

/** The polygon that the reader drew, or is drawing. */
export const drawnArea: MapLayer = {
  sources: { area: awaiting() },
  draw: ({ palette }: Look) => [
    { id: 'area', type: 'line', source: 'area', paint: { 'line-color': palette.selected, 'line-width': 1.6 } },
    {
      id: 'area-corners',
      type: 'circle',
      source: 'area',
      paint: { 'circle-radius': 3, 'circle-color': palette.selected },
    },
  ],
};

export function outline(corners: readonly Corner[], closed: boolean): FeatureCollection {
  const points = corners.map((corner) => [...corner]);
  const ring = closed ? [...points, points[0] as number[]] : points;
  const feature = <T extends 'MultiPoint' | 'LineString'>(type: T, coordinates: number[][]) =>
    ({ type: 'Feature', properties: {}, geometry: { type, coordinates } }) as const;
  return {
    type: 'FeatureCollection',
    features: [
      ...(points.length > 0 ? [feature('MultiPoint', points)] : []),
      ...(ring.length > 1 ? [feature('LineString', ring)] : []),
    ],
  };
}
