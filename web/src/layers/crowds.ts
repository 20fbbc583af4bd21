import type { Located } from './incidentShapes';

/** More incidents in one square of the map than can be told apart, gathered into one mark that says how many they are. */
export interface Crowd {
  ids: string[];
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

/** Up to so many are drawn wherever they are, so that a moved map has them at once. */
export const everywhere = 2000;
/** The half step of a zoom. */
export const stepOf = (zoom: number): number => Math.round(zoom * 2) / 2;
const tile = 512;

const world: Frame = [-180, -90, 180, 90];

/** A place in Mercator's square world, from 0 to 1. */
const worldX = (lon: number) => lon / 360 + 0.5;
const worldY = (lat: number) => 0.5 - Math.log(Math.tan(((lat + 90) * Math.PI) / 360)) / (2 * Math.PI);

/**
 * What is drawn at a zoom. Squares stand still while the map is moved, and change with each half step of the zoom. The kept incident is drawn
 * even where it is one of a crowd.
 */
export function apart(all: Located[], zoom: number, frame: Frame, kept: string | null = null): Apart {
  const squares = (tile * 2 ** stepOf(zoom)) / squarePixels;
  const [west, south, east, north] = all.length > everywhere ? widened(frame) : world;
  const bySquare = new Map<number, Located[]>();
  // For tens of thousands at every step of the timeline: taking pairs apart would cost more than all the rest.
  for (const incident of all) {
    const lon = incident.geometry.coordinates[0] as number;
    const lat = incident.geometry.coordinates[1] as number;
    if (lon < west || lon > east || lat < south || lat > north) continue;
    const square = Math.floor(worldY(lat) * squares) * 2 ** 22 + Math.floor(worldX(lon) * squares);
    const others = bySquare.get(square);
    if (others) others.push(incident);
    else bySquare.set(square, [incident]);
  }
  const groups = [...bySquare.values()];
  const [few, many] = [groups.filter(isReadable), groups.filter((group) => !isReadable(group))];
  return {
    single: [...few.flat(), ...many.flat().filter(({ properties }) => properties.id === kept)],
    crowds: many.map(crowdOf),
  };
}

const isReadable = (group: Located[]) => group.length <= readable;

function crowdOf(group: Located[]): Crowd {
  let lon = 0;
  let lat = 0;
  let massacres = 0;
  for (const { geometry, properties } of group) {
    lon += geometry.coordinates[0] as number;
    lat += geometry.coordinates[1] as number;
    if (properties.massacre) massacres++;
  }
  const ids = group.map(({ properties }) => properties.id);
  return { ids, massacres, lon: lon / group.length, lat: lat / group.length };
}

// Half as much again on every side, for the map to be moved by.
function widened([west, south, east, north]: Frame): Frame {
  const [x, y] = [(east - west) / 2, (north - south) / 2];
  return [west - x, south - y, east + x, north + y];
}

/** Pixels per square root of an incident: area grows with their number, and the largest crowd just fits its square. Steps halve the side. */
export function crowdScale(crowds: Crowd[]): number {
  const most = Math.max(readable, ...crowds.map(({ ids }) => ids.length));
  return 2 ** Math.floor(Math.log2((squarePixels * 0.7) / Math.sqrt(most)));
}

/** Round numbers of incidents, with the side of a square that stands for each. */
export const crowdSamples = (scale: number): { incidents: number; side: number }[] =>
  [50, 500, 5000]
    .map((incidents) => ({ incidents, side: Math.round(scale * Math.sqrt(incidents)) }))
    .filter(({ side }) => side >= 4 && side <= squarePixels);
