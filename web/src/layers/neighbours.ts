import { fonts, type MapLayer, nameIn } from './layer';

// Where there is room on the sheet for the name; these are label places, not positions of anything.
const places = [
  { place: [38.2, 37.35], name_en: 'Turkey', name_ar: 'تركيا' },
  { place: [41.75, 34.4], name_en: 'Iraq', name_ar: 'العراق' },
  { place: [37.4, 32.25], name_en: 'Jordan', name_ar: 'الأردن' },
  { place: [35.95, 33.95], name_en: 'Lebanon', name_ar: 'لبنان' },
  { place: [35.52, 35.25], name_en: 'Mediterranean Sea', name_ar: 'البحر المتوسط' },
];

export const neighbours: MapLayer = {
  sources: {
    neighbours: {
      type: 'geojson',
      data: {
        type: 'FeatureCollection',
        features: places.map(({ place, ...properties }) => ({
          type: 'Feature',
          geometry: { type: 'Point', coordinates: place },
          properties,
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
