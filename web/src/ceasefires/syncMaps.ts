import type { Map as MapLibre } from 'maplibre-gl';

type Camera = Pick<MapLibre, 'on' | 'getCenter' | 'getZoom' | 'jumpTo'>;

/**
 * Keeps the cameras of two maps equal, whatever moves either: pointer, keyboard, buttons, a link. Guarded, because moving the
 * other map is itself a move. The second starts where the first is.
 */
export function syncMaps(first: Camera, second: Camera): () => void {
  let busy = false;
  const follow = (leader: Camera, follower: Camera) => {
    if (busy) return;
    busy = true;
    try {
      follower.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() });
    } finally {
      busy = false;
    }
  };
  follow(first, second);
  const moves = [first.on('move', () => follow(first, second)), second.on('move', () => follow(second, first))];
  return () => {
    for (const move of moves) move.unsubscribe();
  };
}
