import latinFont from '@fontsource/noto-sans/files/noto-sans-latin-500-normal.woff2?url';
import latinExtFont from '@fontsource/noto-sans/files/noto-sans-latin-ext-500-normal.woff2?url';
import arabicFont from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-500-normal.woff2?url';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { basemap } from '../layers/basemap';
import { communities } from '../layers/communities';
import { controlAreas, controlNames } from '../layers/controlAreas';
import { drawnArea } from '../layers/drawnArea';
import { governorates } from '../layers/governorates';
import { incidents } from '../layers/incidents';
import { isAwaiting, type Look } from '../layers/layer';
import { lines } from '../layers/lines';
import { neighbours } from '../layers/neighbours';
import { zones } from '../layers/zones';

// From the ground up.
const stack = [
  basemap,
  controlAreas,
  governorates,
  zones,
  lines,
  neighbours,
  controlNames,
  communities,
  incidents,
  drawnArea,
];

const sources: StyleSpecification['sources'] = Object.assign({}, ...stack.map((layer) => layer.sources));

export const startsEmpty = (source: string): boolean => isAwaiting(sources[source]);

/** Nothing is fetched, laid out and drawn for a layer before it has something to show. */
const hiddenUntilFilled = (layer: LayerSpecification): LayerSpecification =>
  'source' in layer && startsEmpty(layer.source)
    ? ({ ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification)
    : layer;

/** The whole map as a value: what is drawn depends on the look alone; data arrives in the sources afterwards. */
export const mapStyle = (look: Look): StyleSpecification => ({
  version: 8,
  name: 'Ceasefire Atlas',
  // No glyph server: MapLibre draws these files itself, with Arabic shaping.
  'font-faces': {
    'Noto Sans': [
      { url: latinFont, 'unicode-range': ['U+0000-00FF', 'U+2000-206F'] },
      { url: latinExtFont, 'unicode-range': ['U+0100-02BA', 'U+0300-036F', 'U+1E00-1EFF'] },
    ],
    'Noto Sans Arabic': [
      { url: arabicFont, 'unicode-range': ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFC'] },
    ],
  },
  sources,
  layers: stack.flatMap((layer) => layer.draw(look)).map(hiddenUntilFilled),
});
