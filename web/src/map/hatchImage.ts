import { dark, light } from './palette';

const size = 12;

/** The hatch of the bands around lines, for the name that a style asks for; null for other names. Hard pixels, so that laying it twice changes nothing. */
export function hatchImage(name: string): ImageData | null {
  const palette = [light, dark].find(({ scheme }) => name === `${scheme}/hatch`);
  if (!palette) return null;
  const image = new ImageData(size, size);
  const ink = [1, 3, 5].map((at) => Number.parseInt(palette.hatch.slice(at, at + 2), 16));
  for (let y = 0; y < size; y++) {
    for (const x of [size - 1 - y, (size - y) % size]) image.data.set([...ink, 255], 4 * (y * size + x));
  }
  return image;
}
