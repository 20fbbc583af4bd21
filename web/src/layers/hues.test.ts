import { expect, test } from 'vitest';
import { dark, light } from '../map/palette';
import { marks } from './buckets';

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

// Machado, Oliveira and Fernandes 2009, full severity, in linear RGB.
const eyes: Record<string, Matrix> = {
  'all three cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = (rows: Matrix, [a, b, c]: Triple) => rows.map(([x, y, z]) => x * a + y * b + z * c) as Triple;
const linear = (hex: string) =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Triple;
const inGamut = (colour: Triple) => colour.map((value) => Math.min(1, Math.max(0, value))) as Triple;

/** Ottosson's Oklab, in which equal distances look about equally far apart: 0.02 can just be told, 1 is from black to white. */
function oklab(colour: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  ).map(Math.cbrt) as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}
function contrast(one: string, other: string): number {
  const [brighter, darker] = [one, other]
    .map((hex) => linear(hex))
    .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
    .toSorted((a, b) => b - a) as [number, number];
  return (brighter + 0.05) / (darker + 0.05);
}

test.each(Object.keys(eyes))('any two parties have colours that can be told apart with %s', (eye) => {
  const seen = Object.entries(marks).map(([bucket, { fill }]) => ({
    bucket,
    at: oklab(inGamut(times(eyes[eye] as Matrix, linear(fill)))),
  }));
  const close = seen.flatMap((one, i) =>
    seen
      .slice(i + 1)
      .filter((other) => Math.hypot(...one.at.map((value, axis) => value - (other.at[axis] as number))) < 0.12)
      .map((other) => `${one.bucket} and ${other.bucket}`),
  );

  expect(close).toEqual([]);
});

const grounds = { light: [light.land, '#fdfcfa'], dark: [dark.land, '#1c1f22'] };
test.each(['light', 'dark'] as const)('the edge of every mark stands out from a %s map, list and legend', (scheme) => {
  const faint = Object.entries(marks).filter(([, { rim }]) =>
    grounds[scheme].some((ground) => contrast(rim[scheme], ground) < 3),
  );

  expect(faint.map(([bucket]) => bucket)).toEqual([]);
});

test('the sign in every mark stands out from its colour', () => {
  const faint = Object.entries(marks).filter(([, { fill, ink }]) => contrast(fill, ink) < 3);

  expect(faint.map(([bucket]) => bucket)).toEqual([]);
});

test('no two parties have the same sign', () => {
  const signs = Object.values(marks).map(({ sign }) => sign);

  expect(new Set(signs).size).toBe(signs.length);
});
