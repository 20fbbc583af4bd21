import type { Point } from 'geojson';
import type { MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { Incidents } from '../api/types';
import type { Corner } from '../filters/area';
import { hollowRadius, radiusOf } from '../layers/size';
import { standOut } from './rings';
import { crowdIds } from './showingIncidents';
import type { SteadyMap } from './steadyMap';

const marks = ['incident-marks', 'crowds'];
// A fingertip is wider than a small circle.
const pointerReach = 5;

// Of its rim.
const edge = 1.5;

// Keys move the map by steps, which seldom end exactly on a mark.
const keyReach = 24;

function at(map: SteadyMap, { x, y }: { x: number; y: number }, reach = pointerReach): string[] {
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  if (!map.getLayer('incident-marks')) return [];
  // The map knows the square that a mark's picture fills.
  const isTouched = ({ geometry, properties }: MapGeoJSONFeature) => {
    const middle = map.project((geometry as Point).coordinates as [number, number]);
    const radius = properties.killed ? radiusOf(properties.killed) : hollowRadius;
    return Math.hypot(middle.x - x, middle.y - y) <= radius + edge + reach;
  };
  const found = map.queryRenderedFeatures(box, { layers: marks });
  return [
    ...new Set(
      found.flatMap((f) => {
        if (f.layer.id === 'crowds') return crowdIds(map, f.properties.index);
        return isTouched(f) ? [f.properties.id] : [];
      }),
    ),
  ];
}

/** Reports the incidents under a click, or with Enter those in the middle, all of them where marks overlap; lifts those under the pointer. */
export function listen(map: SteadyMap, select: (ids: string[], at: Corner) => void): void {
  let lifted: string[] = [];
  map.on('click', (event) => select(at(map, event.point), [event.lngLat.lng, event.lngLat.lat]));
  map.getCanvas().addEventListener('keydown', ({ key }) => {
    const middle = map.getCenter();
    if (key === 'Enter') select(at(map, map.project(middle), keyReach), [middle.lng, middle.lat]);
  });
  const lift = (under: string[]) => {
    if (under.join() === lifted.join()) return;
    standOut(map, 'hover', under);
    lifted = under;
    map.getCanvas().style.cursor = under.length > 0 ? 'pointer' : '';
  };
  map.on('mousemove', (event) => lift(at(map, event.point)));
  map.on('mouseout', () => lift([]));
}

/** Marks the selected incident and, if it lies outside the view, moves there. */
export function highlight(map: SteadyMap, id: string | null, answer: Incidents): void {
  standOut(map, 'selected', id ? [id] : []);
  const place = id && (answer.features.find((f) => f.id === id)?.geometry?.coordinates as [number, number] | undefined);
  if (place && !map.getBounds().contains(place)) map.easeTo({ center: place, zoom: Math.max(map.getZoom(), 8) });
}
