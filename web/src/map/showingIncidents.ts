import type { Feature } from 'geojson';
import type { Map as MapLibre } from 'maplibre-gl';
import { crowdMarks } from '../layers/crowdShapes';
import { type Apart, apart, everywhere, type Frame, stepOf } from '../layers/crowds';
import { type Drawn, drawnOf } from '../layers/drawn';
import { coincident, halos, incidentMarks } from '../layers/incidentShapes';
import { type Among, type Placed, placed } from '../layers/placed';
import type { Lang } from '../viewState';
import { ringAmong } from './rings';
import { fill } from './showing';
import type { SteadyMap } from './steadyMap';

interface Wanted {
  all: Placed;
  kept: string | null;
  /** Of the words that say how many share a mark. */
  lang: Lang;
  /** Told what is drawn, whenever it changes. */
  report: (drawn: Drawn) => void;
}
interface OnMap {
  wanted: Wanted;
  step: number;
  apart: Apart;
}
// Two maps may stand side by side.
const onMaps = new WeakMap<MapLibre, OnMap>();

/** Draws incidents, the kept one by itself in any case, and gathers the others anew whenever the map comes to rest somewhere else. */
export function showIncidents(map: SteadyMap, among: Among, how: Omit<Wanted, 'all'>): void {
  if (!onMaps.has(map)) map.on('moveend', () => follow(map));
  draw(map, { all: placed(among), ...how });
}

/** The incidents that a crowd on the map stands for. */
export function crowdIds(map: MapLibre, index: number): string[] {
  const { apart, wanted } = onMaps.get(map) ?? {};
  return apart?.crowds[index]?.members.flatMap((i) => wanted?.all.incidents[i]?.properties.id ?? []) ?? [];
}

function follow(map: SteadyMap): void {
  const before = onMaps.get(map);
  if (before && (before.wanted.all.places.length > everywhere || before.step !== stepOf(map.getZoom())))
    draw(map, before.wanted);
}

function draw(map: SteadyMap, wanted: Wanted): void {
  const step = stepOf(map.getZoom());
  const parts = apart(wanted.all, step, map.getBounds().toArray().flat() as unknown as Frame, wanted.kept);
  onMaps.set(map, { wanted, step, apart: parts });
  const shaded = halos(parts.single, step);
  const shared = coincident(parts.single, wanted.lang);
  const marks = [incidentMarks(parts.single), shared, crowdMarks(parts.crowds, wanted.lang)];
  map.change('incidents', () => {
    fill(map, 'halos', shaded);
    fill(map, 'incidents', { type: 'FeatureCollection', features: marks.flatMap<Feature>(({ features }) => features) });
    ringAmong(map, parts.single);
  });
  wanted.report(drawnOf(parts, shaded.features.length > 0, shared.features.length > 0));
}
