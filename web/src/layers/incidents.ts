import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { buckets, marks } from './buckets';
import { awaiting, fonts, type Look, type MapLayer } from './layer';
import { labelSize, markExpression, radiusExpression } from './size';

const byBucket = (pick: (bucket: (typeof buckets)[number]) => string): ExpressionSpecification =>
  [
    'match',
    ['get', 'bucket'],
    ...buckets.flatMap((b) => [b, pick(b)]),
    pick('other'),
  ] as unknown as ExpressionSpecification;

const whenMarked = (yes: number, no: number): ExpressionSpecification => [
  'case',
  ['any', ['boolean', ['feature-state', 'selected'], false], ['boolean', ['feature-state', 'hover'], false]],
  yes,
  no,
];

const fill = byBucket((bucket) => marks[bucket].fill);

const isMark: ExpressionSpecification = ['has', 'bucket'];
const isCrowd: ExpressionSpecification = ['has', 'side'];

/** Each tile is laid out for itself: one that covers the screen comes sooner than nine. Places keep to five metres, and none is known better. */
const oneTile = { maxzoom: 9 };

/** Words that say how many incidents a mark stands for. */
const counted = {
  'text-field': ['get', 'label'],
  'text-font': fonts,
  'text-size': labelSize,
  'text-allow-overlap': true,
} satisfies SymbolLayerSpecification['layout'];

/** Where incidents happened: area by people killed, hue and sign by responsible party, and on the ground how far the place is known. */
export const incidents: MapLayer = {
  sources: {
    halos: awaiting({ promoteId: 'id' }),
    // Marks, words on shared points and crowds in one: they change together, and are laid out in one go.
    incidents: awaiting(oneTile),
    // Around those that are chosen or under the pointer.
    rings: awaiting(oneTile),
  },
  draw: ({ palette }: Look) => [
    {
      id: 'halos',
      type: 'fill',
      source: 'halos',
      paint: { 'fill-color': fill, 'fill-opacity': whenMarked(0.22, 0.1), 'fill-antialias': false },
    },
    {
      id: 'halo-edges',
      type: 'line',
      source: 'halos',
      paint: { 'line-color': fill, 'line-opacity': whenMarked(0.9, 0.35), 'line-width': 1, 'line-dasharray': [2, 2] },
    },
    {
      id: 'incident-marks',
      type: 'symbol',
      source: 'incidents',
      filter: isMark,
      layout: {
        'icon-image': markExpression(palette.scheme),
        'icon-allow-overlap': true,
        // The smallest last, so that none lies hidden under another.
        'symbol-sort-key': ['-', ['coalesce', ['get', 'killed'], 0]],
      },
    },
    {
      id: 'incident-rings',
      type: 'circle',
      source: 'rings',
      paint: {
        'circle-radius': ['+', radiusExpression, 1.5],
        'circle-opacity': 0,
        'circle-stroke-color': palette.selected,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'coincident-names',
      type: 'symbol',
      source: 'incidents',
      filter: ['!', ['any', isMark, isCrowd]],
      // Further out neighbours overlap too, and a click there lists them all.
      minzoom: 7.5,
      layout: {
        ...counted,
        'text-anchor': 'top',
        'text-offset': ['array', 'number', 2, ['get', 'offset']],
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
    },
    {
      id: 'crowds',
      type: 'symbol',
      source: 'incidents',
      filter: isCrowd,
      layout: {
        ...counted,
        'icon-image': ['concat', `${palette.scheme}/crowd/`, ['to-string', ['get', 'side']]],
        'icon-allow-overlap': true,
        'symbol-sort-key': ['-', ['get', 'side']],
        // Beside the square where another's words would stand below it.
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': ['get', 'offset'],
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
    },
  ],
};
