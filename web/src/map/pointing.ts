import type { Map as MapLibre, PointLike } from 'maplibre-gl';
import type { Incidents } from '../api/types';
import type { Corner } from '../filters/area';

const circles = ['incident-circles'];
// A fingertip is wider than a small circle.
const reach = 5;

function at(map: MapLibre, { x, y }: { x: number; y: number }): string[] {
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  if (!map.getLayer('incident-circles')) return [];
  return [...new Set(map.queryRenderedFeatures(box, { layers: circles }).map((f) => String(f.properties.id)))];
}

/** Reports the incidents under a click, all of them where marks overlap, and lifts those under the pointer. */
export function listen(map: MapLibre, select: (ids: string[], at: Corner) => void): void {
  let lifted: string[] = [];
  map.on('click', (event) => select(at(map, event.point), [event.lngLat.lng, event.lngLat.lat]));
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
