import { awaiting, fonts, type MapLayer, nameIn } from './layer';

/** Names of settlements, once there is room for them. */
export const communities: MapLayer = {
  sources: { communities: awaiting() },
  draw: ({ palette, lang }) => [
    {
      id: 'community-dots',
      type: 'circle',
      source: 'communities',
      minzoom: 8.5,
      paint: { 'circle-radius': 1.6, 'circle-color': palette.faint },
    },
    {
      id: 'community-names',
      type: 'symbol',
      source: 'communities',
      minzoom: 9,
      layout: {
        'text-field': nameIn(lang),
        'text-font': fonts,
        'text-size': 11.5,
        // Clear of a mark at the same place, as near as it allows.
        'text-variable-anchor-offset': [
          'bottom',
          [0, -0.4],
          'bottom',
          [0, -1.3],
          'top',
          [0, 1.3],
          'bottom',
          [0, -2.3],
          'top',
          [0, 2.3],
        ],
        'text-padding': 4,
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
  ],
};
