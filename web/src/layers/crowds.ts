import type { Located } from './incidentShapes';
import { type Placed, worldX, worldY } from './placed';

/** More incidents in one square of the map than can be told apart, gathered into one mark that says how many they are. */
export interface Crowd {
  /** Their places among all. */
  members: number[];
  massacres: number;
  /** The middle of where they are. */
  lon: number;
  lat: number;
}
export interface Apart {
  /** Those that are drawn one by one. */
  single: Located[];
  crowds: Crowd[];
}

/** West, south, east and north, in degrees. */
export type Frame = readonly [number, number, number, number];

/** Side of a square on screen, in pixels, and how many marks in it can still be read. */
export const squarePixels = 96;
export const readable = 24;

/** Of the mark of a crowd, in pixels: it leaves the squares beside it free. */
export const largestSide = Math.round(squarePixels * 0.7);

/** Up to so many are drawn wherever they are, so that a moved map has them at once. */
export const everywhere = 2000;
/** The half step of a zoom. */
export const stepOf = (zoom: number): number => Math.round(zoom * 2) / 2;
const tile = 512;

const world: Frame = [-180, -90, 180, 90];

/**
 * What is drawn at a zoom. Squares stand still while the map is moved, and change with each half step of the zoom. The kept incident is drawn
 * even where it is one of a crowd.
 */
export function apart(all: Placed, zoom: number, frame: Frame, kept: string | null = null): Apart {
  const groups = [...bySquare(all, (tile * 2 ** stepOf(zoom)) / squarePixels, frame).values()];
  const [few, many] = [groups.filter(isReadable), groups.filter((group) => !isReadable(group))];
  const at = (i: number) => all.incidents[i] as Located;
  return {
    single: [
      ...few.flatMap((group) => group.map(at)),
      ...(kept === null
        ? []
        : many.flatMap((group) => group.map(at).filter(({ properties }) => properties.id === kept))),
    ],
    crowds: many.map((group) => crowdOf(group, all)),
  };
}

/** Those that have a point, by the square it is in. */
function bySquare({ x, y, places }: Placed, squares: number, frame: Frame): Map<number, number[]> {
  const [west, south, east, north] = places.length > everywhere ? widened(frame) : world;
  const [left, right, top, bottom] = [worldX(west), worldX(east), worldY(north), worldY(south)];
  const found = new Map<number, number[]>();
  // For tens of thousands at every step of the timeline: taking pairs apart would cost more than all the rest.
  for (let at = 0; at < places.length; at++) {
    const i = places[at] as number;
    const across = x[i] as number;
    const down = y[i] as number;
    if (!(across >= left && across <= right && down >= top && down <= bottom)) continue;
    const square = Math.floor(down * squares) * 2 ** 22 + Math.floor(across * squares);
    const others = found.get(square);
    if (others) others.push(i);
    else found.set(square, [i]);
  }
  return found;
}

const isReadable = (group: number[]) => group.length <= readable;

function crowdOf(members: number[], { incidents }: Placed): Crowd {
  let lon = 0;
  let lat = 0;
  let massacres = 0;
  for (const i of members) {
    const { geometry, properties } = incidents[i] as Located;
    lon += geometry.coordinates[0] as number;
    lat += geometry.coordinates[1] as number;
    if (properties.massacre) massacres++;
  }
  return { members, massacres, lon: lon / members.length, lat: lat / members.length };
}

// A quarter as much again on every side, for the map to be moved by.
function widened([west, south, east, north]: Frame): Frame {
  const [x, y] = [(east - west) / 4, (north - south) / 4];
  return [west - x, south - y, east + x, north + y];
}

/** Pixels per square root of an incident: area grows with their number, and the largest crowd just fits its square. Steps halve the side. */
export function crowdScale(crowds: Crowd[]): number {
  const most = Math.max(readable, ...crowds.map(({ members }) => members.length));
  return 2 ** Math.floor(Math.log2(largestSide / Math.sqrt(most)));
}

/** Round numbers of incidents, with the side of a square that stands for each. */
export const crowdSamples = (scale: number): { incidents: number; side: number }[] =>
  [50, 500, 5000]
    .map((incidents) => ({ incidents, side: Math.round(scale * Math.sqrt(incidents)) }))
    .filter(({ side }) => side >= 4 && side <= squarePixels);
