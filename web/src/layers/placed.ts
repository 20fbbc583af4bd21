import type { ShownIncident } from '../shown/columns';

/** Some of a list of incidents, or all. */
export interface Among {
  incidents: readonly ShownIncident[];
  /** Where in the list those are that are meant. */
  places?: Uint32Array;
}

/** Incidents, and where in Mercator's square world each is, from 0 to 1: NaN where there is no point. */
export interface Placed extends Required<Among> {
  x: Float64Array;
  y: Float64Array;
}

export const worldX = (lon: number) => lon / 360 + 0.5;
export const worldY = (lat: number) => 0.5 - Math.log(Math.tan(((lat + 90) * Math.PI) / 360)) / (2 * Math.PI);

// A step of the timeline chooses others of the same incidents.
const known = new WeakMap<readonly ShownIncident[], Pick<Placed, 'x' | 'y'>>();

/** Finds where incidents are, once for each list of them. */
export function placed({ incidents, places }: Among): Placed {
  const found = known.get(incidents) ?? {
    x: Float64Array.from(incidents, ({ geometry }) => worldX(geometry?.coordinates[0] ?? Number.NaN)),
    y: Float64Array.from(incidents, ({ geometry }) => worldY(geometry?.coordinates[1] ?? Number.NaN)),
  };
  known.set(incidents, found);
  return { incidents, ...found, places: places ?? Uint32Array.from(incidents.keys()) };
}
