import type { LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';
import type { Look } from '../layers/layer';
import { createAtlasMap } from './drawing';
import { pixelsOf } from './pixels';
import { mapStyle } from './style';

export interface Size {
  width: number;
  height: number;
}
const patience = 30_000;
export const pixelRatio = 2;

/** Draws what a map shows once more: out of sight, in a size and look of its own, with everything that was in view and no less. */
export async function copyMap(
  map: MapLibre,
  shown: Look,
  wanted: Look,
  { width, height }: Size,
  selected: string | null,
) {
  const container = document.createElement('div');
  container.inert = true;
  Object.assign(container.style, {
    position: 'fixed',
    insetBlockStart: '0',
    insetInlineStart: '0',
    width: `${width}px`,
    height: `${height}px`,
    visibility: 'hidden',
  });
  document.body.append(container);
  const copy = createAtlasMap(container, wanted, '', false);
  try {
    copy.setPixelRatio(pixelRatio);
    copy.setStyle(lookedAtAs(map.getStyle(), mapStyle(shown), mapStyle(wanted)), { diff: false });
    const { clientWidth, clientHeight } = map.getContainer();
    const fit = Math.min(width / clientWidth, height / clientHeight);
    copy.jumpTo({ center: map.getCenter(), zoom: map.getZoom() + Math.log2(fit) });
    await idle(copy);
    if (selected) copy.setFeatureState({ source: 'halos', id: selected }, { selected: true });
    return { canvas: pixelsOf(copy), latitude: copy.getCenter().lat, zoom: copy.getZoom() };
  } finally {
    copy.remove();
    container.remove();
  }
}

/** A style in another look, with what was changed in it since it was made: its data, its filters, its paint. */
export function lookedAtAs(now: StyleSpecification, made: StyleSpecification, wanted: StyleSpecification) {
  const layers = wanted.layers.map((layer) => {
    const current = now.layers.find(({ id }) => id === layer.id);
    const original = made.layers.find(({ id }) => id === layer.id);
    return current && original ? changedAlike(layer, original, current) : layer;
  });
  return { ...wanted, sources: now.sources, layers };
}

const parts = ['paint', 'layout'] as const;
type Values = Record<string, unknown>;

function changedAlike(layer: LayerSpecification, from: LayerSpecification, to: LayerSpecification): LayerSpecification {
  const next: Values = { ...layer };
  for (const part of parts) {
    const [before, after] = [(from[part] ?? {}) as Values, (to[part] ?? {}) as Values];
    const changed = Object.entries(after).filter(([key, value]) => !same(before[key], value));
    next[part] = { ...(layer[part] as Values), ...Object.fromEntries(changed) };
  }
  if ('filter' in to) next.filter = to.filter;
  return next as LayerSpecification;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const idle = (map: MapLibre) =>
  new Promise<void>((done, fail) => {
    const late = setTimeout(() => fail(new Error('The map was not drawn in time')), patience);
    map.once('idle', () => {
      clearTimeout(late);
      done();
    });
  });
