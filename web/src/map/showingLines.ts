import type { FeatureCollection, Geometry } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import type { CodeLists, ControlArea, Items } from '../api/types';
import { innerPoint } from '../layers/innerPoint';
import { labelPoints } from '../layers/labelPoints';
import { zoneTint } from '../layers/zones';
import { bandAround } from '../lines/band';
import type { LinesOfDay } from '../lines/periods';
import { fill } from './showing';
import type { SteadyMap } from './steadyMap';

const collection = (features: FeatureCollection['features']): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/** Draws the lines of a day with their bands; null draws none. Marks of other days turn pale, because their line is another one. */
export function showLines(map: SteadyMap, day: LinesOfDay | null): void {
  const drawn = (day?.lines ?? []).flatMap(({ geometry, properties }) => (geometry ? [{ geometry, properties }] : []));
  const feature = (geometry: Geometry) => ({ type: 'Feature' as const, geometry, properties: {} });
  fill(map, 'lines', collection(drawn.map(({ geometry }) => feature(geometry))));
  fill(
    map,
    'line-bands',
    collection(drawn.map(({ geometry, properties }) => feature(bandAround(geometry, properties.uncertainty_m)))),
  );
  map.setPaintProperty('incident-marks', 'icon-opacity', day && drawn.length > 0 ? paleOutside(day) : 1);
  // The zones' own tint would change the tones of those who held the land.
  map.setPaintProperty('zones', 'fill-opacity', day ? 0 : zoneTint);
}

const paleOutside = ({ first, last }: LinesOfDay): ExpressionSpecification => [
  'case',
  [
    'any',
    ['<', ['get', 'date_end'], ['literal', first ?? '']],
    ['>', ['get', 'date_start'], ['literal', last ?? '9999']],
  ] as unknown as ExpressionSpecification,
  0.35,
  1,
];

/** Tints who held what on a day and names it; null tints nothing. */
export function showControlAreas(map: SteadyMap, areas: Items<ControlArea> | null, codes: CodeLists | null): void {
  const known = (areas?.features ?? []).filter(({ properties }) => properties.controller !== 'unknown');
  const named = known.map((area) => {
    const label = codes?.controller?.find(({ code }) => code === area.properties.controller);
    const name_en = label?.label_en ?? area.properties.controller;
    return { ...area, properties: { name_en, name_ar: label?.label_ar ?? name_en } };
  });
  fill(map, 'control-areas', collection(known.flatMap((f) => (f.geometry ? [{ ...f, geometry: f.geometry }] : []))));
  fill(map, 'control-names', labelPoints({ type: 'FeatureCollection', features: named }, innerPoint));
}
