import type { SteadyMap } from './steadyMap';
import { startsEmpty } from './style';

/** Why layers of a map are not drawn: nothing has come into their source, or the reader took them off. */
interface Unseen {
  filled: Set<string>;
  off: Set<string>;
}
const onMaps = new WeakMap<SteadyMap, Unseen>();

function unseenOn(map: SteadyMap): Unseen {
  const found = onMaps.get(map) ?? { filled: new Set(), off: new Set() };
  onMaps.set(map, found);
  return found;
}

/** True while nothing has come into a source. */
export const isEmptyOn = (map: SteadyMap, source: string): boolean => !unseenOn(map).filled.has(source);

/** Has the layers of a source drawn as long as there is anything in it. */
export function drawWhileFilled(map: SteadyMap, source: string, isFilled: boolean): void {
  const { filled } = unseenOn(map);
  if (isFilled) filled.add(source);
  else filled.delete(source);
  settle(
    map,
    map.getLayersOrder().filter((id) => map.getLayer(id)?.source === source),
  );
}

/** Has a layer drawn, or not, where there is anything in its source. */
export function switchLayer(map: SteadyMap, layer: string, isOn: boolean): void {
  const { off } = unseenOn(map);
  if (isOn) off.delete(layer);
  else off.add(layer);
  settle(map, [layer]);
}

function settle(map: SteadyMap, layers: string[]): void {
  const { filled, off } = unseenOn(map);
  for (const id of layers) {
    const source = map.getLayer(id)?.source ?? '';
    const visibility = !off.has(id) && (filled.has(source) || !startsEmpty(source)) ? 'visible' : 'none';
    // To be told what it knows already, a map is drawn once more.
    if (map.getLayoutProperty(id, 'visibility') !== visibility) map.setVisibility(id, visibility);
  }
}
