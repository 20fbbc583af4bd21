import type { Messages } from '../i18n/en';
import type { Look } from '../layers/layer';
import { pixelsOf } from '../map/pixels';
import { drawScale } from './scaleBar';
import type { DrawnMap } from './taking.svelte';

/** A map as a still picture. */
export interface Still {
  canvas: HTMLCanvasElement;
  caption: string | null;
  width: number;
}

// On a phone the map is narrow; a picture of it is not.
export const narrowest = 720;
const widest = 1400;
/** Between two maps. */
export const gap = 12;

/** The maps of the page, drawn anew for paper: side by side they share the width. */
export async function drawScene(maps: DrawnMap[], shown: Look, wanted: Look, selected: string | null, t: Messages) {
  const { copyMap, pixelRatio } = await import('../map/copyMap');
  const stills: Still[] = [];
  // One after the other: a browser has few drawing contexts to give.
  for (const { map, caption } of maps) {
    const { clientWidth, clientHeight } = map.getContainer();
    const width = Math.min(widest, Math.max(narrowest, clientWidth * maps.length)) / maps.length;
    const height = Math.min(1.25, Math.max(0.5, clientHeight / clientWidth)) * width;
    const size = { width: Math.round(width), height: Math.round(height) };
    const { canvas, ...camera } = await copyMap(map, shown, wanted, size, selected);
    drawScale(canvas, pixelRatio, camera, t);
    stills.push({ canvas, caption, width: size.width });
  }
  return stills;
}

/** The maps as they are on screen at this moment: there is no time to draw them anew when the browser is about to print. */
export function stillsOf(maps: DrawnMap[], t: Messages): Still[] {
  return maps.map(({ map, caption }) => {
    const canvas = pixelsOf(map);
    const ratio = canvas.width / map.getCanvas().clientWidth;
    drawScale(canvas, ratio, { latitude: map.getCenter().lat, zoom: map.getZoom() }, t);
    return { canvas, caption, width: map.getCanvas().clientWidth };
  });
}
