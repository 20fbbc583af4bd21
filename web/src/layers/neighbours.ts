import { messages } from '../i18n/languages';
import { fonts, type MapLayer, nameIn } from './layer';

// Where there is room on the sheet for the name; these are label places, not positions of anything.
const places = {
  tr: [38.2, 37.35],
  iq: [41.75, 34.4],
  jo: [37.4, 32.25],
  lb: [35.95, 33.95],
  sea: [35.52, 35.25],
} as const;

export const neighbours: MapLayer = {
  sources: {
    neighbours: {
      type: 'geojson',
      data: {
        type: 'FeatureCollection',
        features: Object.entries(places).map(([key, place]) => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [...place] },
          properties: {
            name_en: messages.en.neighbours[key as keyof typeof places],
            name_ar: messages.ar.neighbours[key as keyof typeof places],
          },
        })),
      },
    },
  },
  draw: ({ palette, lang }) => [
    {
      id: 'neighbour-names',
      type: 'symbol',
      source: 'neighbours',
      layout: {
        'text-field': nameIn(lang),
        'text-font': fonts,
        'text-size': 12,
        'text-letter-spacing': lang === 'ar' ? 0 : 0.12,
        'text-max-width': 6,
      },
      paint: { 'text-color': palette.faint, 'text-opacity': 0.85 },
    },
  ],
};
