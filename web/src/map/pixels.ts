import type { Map as MapLibre } from 'maplibre-gl';

/** What a map shows at this moment. Its own canvas is empty again as soon as the browser has shown it. */
export function pixelsOf(map: MapLibre): HTMLCanvasElement {
  map.redraw();
  const from = map.getCanvas();
  const to = document.createElement('canvas');
  [to.width, to.height] = [from.width, from.height];
  to.getContext('2d')?.drawImage(from, 0, 0);
  return to;
}
