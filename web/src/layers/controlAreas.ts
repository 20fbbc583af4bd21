import type { ExpressionSpecification } from 'maplibre-gl';
import { controllers, controlTones } from './controllers';
import { awaiting, fonts, type Look, type MapLayer, nameIn } from './layer';

const toneOf = (scheme: 'light' | 'dark'): ExpressionSpecification =>
  [
    'match',
    ['get', 'controller'],
    ...controllers.flatMap((controller) => [controller, controlTones[scheme][controller]]),
    'transparent',
  ] as unknown as ExpressionSpecification;

/** Who held the land on the chosen day. */
export const controlAreas: MapLayer = {
  sources: { 'control-areas': awaiting() },
  draw: ({ palette }: Look) => [
    {
      id: 'control-areas',
      type: 'fill',
      source: 'control-areas',
      paint: { 'fill-color': toneOf(palette.scheme), 'fill-antialias': false },
    },
  ],
};

/** Their names, where marks and settlements leave room. */
export const controlNames: MapLayer = {
  sources: { 'control-names': awaiting() },
  draw: ({ palette, lang }: Look) => [
    {
      id: 'control-names',
      type: 'symbol',
      source: 'control-names',
      // further out the legend says it, and the names would hide the marks
      minzoom: 6.5,
      layout: {
        'text-field': nameIn(lang),
        'text-font': fonts,
        'text-size': 11,
        'text-max-width': 9,
        'text-padding': 6,
        'text-variable-anchor-offset': [
          'center',
          [0, 0],
          'top',
          [0, 3],
          'bottom',
          [0, -3],
          'left',
          [4, 0],
          'right',
          [-4, 0],
        ],
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
  ],
};
