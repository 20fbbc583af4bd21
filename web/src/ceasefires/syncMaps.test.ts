import { LngLat } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { syncMaps } from './syncMaps';

type Camera = Parameters<typeof syncMaps>[0];

/** As much of a map as has a camera; like MapLibre's, it tells of every move, also of those it was told to make. */
function camera(lng: number, zoom: number) {
  const told: (() => void)[] = [];
  const map = {
    moves: 0,
    at: { lng, zoom },
    getCenter: () => new LngLat(map.at.lng, 35),
    getZoom: () => map.at.zoom,
    jumpTo: ({ center, zoom }: { center: LngLat; zoom: number }) => map.move(center.lng, zoom),
    on: (_: string, tell: () => void) => {
      told.push(tell);
      return { unsubscribe: () => told.splice(told.indexOf(tell), 1) };
    },
    move: (lng: number, zoom: number) => {
      map.moves++;
      map.at = { lng, zoom };
      for (const tell of told) tell();
    },
  };
  return map;
}
const asMap = (map: ReturnType<typeof camera>) => map as unknown as Camera;

it('the second map starts where the first is, and each follows the other without echo', () => {
  const [first, second] = [camera(36, 7), camera(40, 5)];
  syncMaps(asMap(first), asMap(second));
  expect(second.at).toEqual({ lng: 36, zoom: 7 });

  second.move(37, 9);
  expect(first.at).toEqual({ lng: 37, zoom: 9 });
  first.move(38, 8);
  expect(second.at).toEqual({ lng: 38, zoom: 8 });

  expect([first.moves, second.moves]).toEqual([2, 3]);
});

it('lets go of both when it is over', () => {
  const [first, second] = [camera(36, 7), camera(36, 7)];
  const stop = syncMaps(asMap(first), asMap(second));

  stop();
  first.move(38, 8);

  expect(second.at).toEqual({ lng: 36, zoom: 7 });
});
