import type { Map as MapLibre, PointLike } from 'maplibre-gl';
import type { Incidents } from '../api/types';
import type { Corner } from '../filters/area';
import { crowdIds } from './showingIncidents';

const marks = ['incident-circles', 'crowds'];
// A fingertip is wider than a small circle.
const pointerReach = 5;

// Keys move the map by steps, which seldom end exactly on a mark.
const keyReach = 24;

function at(map: MapLibre, { x, y }: { x: number; y: number }, reach = pointerReach): string[] {
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  if (!map.getLayer('incident-circles')) return [];
  const found = map.queryRenderedFeatures(box, { layers: marks });
  return [
    ...new Set(found.flatMap((f) => (f.layer.id === 'crowds' ? crowdIds(map, f.properties.index) : [f.properties.id]))),
  ];
}

/** Reports the incidents under a click, or with Enter those in the middle, all of them where marks overlap; lifts those under the pointer. */
export function listen(map: MapLibre, select: (ids: string[], at: Corner) => void): void {
  let lifted: string[] = [];
  map.on('click', (event) => select(at(map, event.point), [event.lngLat.lng, event.lngLat.lat]));
  map.getCanvas().addEventListener('keydown', ({ key }) => {
    const middle = map.getCenter();
    if (key === 'Enter') select(at(map, map.project(middle), keyReach), [middle.lng, middle.lat]);
  });
  map.on('mousemove', (event) => {
    const under = at(map, event.point);
    if (under.join() === lifted.join()) return;
    mark(map, lifted, { hover: false });
    mark(map, under, { hover: true });
    lifted = under;
    map.getCanvas().style.cursor = under.length > 0 ? 'pointer' : '';
  });
}

// Two maps may stand side by side.
const selected = new WeakMap<MapLibre, string>();

/** Marks the selected incident and, if it lies outside the view, moves there. */
export function highlight(map: MapLibre, id: string | null, answer: Incidents): void {
  const before = selected.get(map);
  if (before) mark(map, [before], { selected: false });
  selected.delete(map);
  if (!id) return;
  selected.set(map, id);
  mark(map, [id], { selected: true });
  const place = answer.features.find((f) => f.id === id)?.geometry?.coordinates as [number, number] | undefined;
  if (place && !map.getBounds().contains(place)) map.easeTo({ center: place, zoom: Math.max(map.getZoom(), 8) });
}

/** Lifts or rings incidents, or lets them go. */
export function mark(map: MapLibre, ids: string[], state: Record<string, boolean>): void {
  for (const id of ids) for (const source of ['incidents', 'halos']) map.setFeatureState({ source, id }, state);
}
