import type { Mark } from '../layers/buckets';

/** The sign inside a circle, as SVG path data in a box from -1 to 1: the legend, the list and the map share these. */
export const signPaths: Record<Mark['sign'], string> = {
  bar: 'M-.6-.14h1.2v.28h-1.2z',
  square: 'M-.4-.4h.8v.8h-.8z',
  diamond: 'M0-.6.5 0 0 .6-.5 0z',
  triangle: 'M0-.58.55.38h-1.1z',
  cross: 'M-.14-.56h.28v.42h.42v.28h-.42v.42h-.28v-.42h-.42v-.28h.42z',
  ring: 'M0-.5a.5.5 0 1 1 0 1a.5.5 0 1 1 0-1zM0-.25a.25.25 0 1 0 0 .5a.25.25 0 1 0 0-.5z',
};
