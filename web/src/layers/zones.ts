import { awaiting, fonts, type MapLayer, nameIn } from './layer';

export const zoneTint = 0.07;

/** De-escalation zones. Dashed and without a hard edge, because where they ended was never published. */
export const zones: MapLayer = {
  sources: { zones: awaiting(), 'zone-names': awaiting() },
  draw: ({ palette, lang }) => [
    {
      id: 'zones',
      type: 'fill',
      source: 'zones',
      paint: { 'fill-color': palette.zone, 'fill-opacity': zoneTint, 'fill-antialias': false },
    },
    {
      id: 'zone-edges',
      type: 'line',
      source: 'zones',
      paint: { 'line-color': palette.zone, 'line-width': 1.3, 'line-dasharray': [3, 2.5], 'line-opacity': 0.8 },
    },
    {
      id: 'zone-names',
      type: 'symbol',
      source: 'zone-names',
      minzoom: 6.5,
      layout: {
        'text-field': nameIn(lang),
        'text-font': fonts,
        'text-size': 11,
        'text-max-width': 9,
        'text-variable-anchor-offset': [
          'center',
          [0, 0],
          'left',
          [1.5, 0],
          'right',
          [-1.5, 0],
          'top',
          [0, 2],
          'bottom',
          [0, -2],
        ],
      },
      paint: { 'text-color': palette.zone, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
  ],
};
