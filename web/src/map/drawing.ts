import 'maplibre-gl/dist/maplibre-gl.css';
import {
  type LayerSpecification,
  type Map as MapLibre,
  prewarm,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Look } from '../layers/layer';
import { around, country } from './country';
import { hatchImage } from './hatchImage';
import { markImage, markPixelRatio, namesAlike } from './markImage';
import { SteadyMap } from './steadyMap';
import { mapStyle } from './style';

export { highlight, listen } from './pointing';
export { showArea, showCommunities, showGovernorates, showOverlays, showZones } from './showing';
export { showIncidents } from './showingIncidents';

setWorkerUrl(workerUrl);
// The worker reads its program while the page makes room for the map.
prewarm();

/** What two fingers and Ctrl are for, on a map that leaves one finger and the wheel to the page around it. */
export type Gestures = Record<'windows' | 'mac' | 'touch', string>;

/** The map, framed on the whole country unless the address says otherwise. Of two maps one keeps the address. */
export function createAtlasMap(
  container: HTMLElement,
  look: Look,
  label: string,
  keepsAddress = true,
  gestures: Gestures | null = null,
): SteadyMap {
  const map = new SteadyMap({
    container,
    style: mapStyle(look),
    bounds: country,
    fitBoundsOptions: { padding: 12 },
    maxBounds: around,
    minZoom: 4.5,
    maxZoom: 15,
    hash: keepsAddress && 'map',
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    cooperativeGestures: gestures !== null,
    locale:
      (gestures && {
        'CooperativeGesturesHandler.WindowsHelpText': gestures.windows,
        'CooperativeGesturesHandler.MacHelpText': gestures.mac,
        'CooperativeGesturesHandler.MobileHelpText': gestures.touch,
      }) ||
      {},
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.getCanvas().setAttribute('aria-label', label);
  map.setMissingStyleImageResolver((id) => {
    // At first no picture is made that is not asked for: the map is to be there soon.
    for (const name of map.isBegun ? namesAlike(id) : [id]) {
      const image = map.hasImage(name) ? null : (markImage(name) ?? hatchImage(name));
      if (image) map.addImage(name, image, { pixelRatio: markPixelRatio });
    }
  });
  return map;
}

/** A new look, in colour or language, keeps the data that is already there. */
export function restyle(map: MapLibre, look: Look, label: string): void {
  map.getCanvas().setAttribute('aria-label', label);
  map.setStyle(mapStyle(look), {
    transformStyle: (before, after) => ({
      ...after,
      sources: { ...after.sources, ...before?.sources },
      layers: after.layers.map((layer) => shownAs(layer, before)),
    }),
  });
}

function shownAs(layer: LayerSpecification, before?: StyleSpecification): LayerSpecification {
  const visibility = before?.layers.find(({ id }) => id === layer.id)?.layout?.visibility;
  return visibility ? ({ ...layer, layout: { ...layer.layout, visibility } } as LayerSpecification) : layer;
}
