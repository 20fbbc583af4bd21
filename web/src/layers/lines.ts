import { awaiting, type Look, type MapLayer } from './layer';

/** Lines of engagement of one day, and in real width how far each may typically be off: hatched, so that it is no area of its own. */
export const lines: MapLayer = {
  sources: { 'line-bands': awaiting(), lines: awaiting() },
  draw: ({ palette }: Look) => [
    {
      id: 'line-bands',
      type: 'fill',
      source: 'line-bands',
      paint: { 'fill-pattern': `${palette.scheme}/hatch`, 'fill-antialias': false },
    },
    {
      id: 'line-casing',
      type: 'line',
      source: 'lines',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.halo, 'line-width': 5, 'line-opacity': 0.8 },
    },
    {
      id: 'lines',
      type: 'line',
      source: 'lines',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.front, 'line-width': 2.2 },
    },
  ],
};
