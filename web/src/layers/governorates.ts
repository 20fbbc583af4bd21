import { awaiting, fonts, type MapLayer, nameIn } from './layer';

export const governorates: MapLayer = {
  sources: { governorates: awaiting(), 'governorate-names': awaiting() },
  draw: ({ palette, lang }) => [
    {
      id: 'governorates',
      type: 'line',
      source: 'governorates',
      paint: { 'line-color': palette.line, 'line-width': 1 },
    },
    {
      id: 'governorate-names',
      type: 'symbol',
      source: 'governorate-names',
      maxzoom: 10,
      layout: {
        'text-field': nameIn(lang),
        'text-font': fonts,
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10, 9, 14],
        'text-letter-spacing': lang === 'ar' ? 0 : 0.06,
        'text-max-width': 8,
        'text-padding': 6,
      },
      paint: { 'text-color': palette.faint, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
    },
  ],
};
