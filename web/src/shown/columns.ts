import type { Incidents } from '../api/types';
import { dayNumber } from '../lines/dayNumber';
import { type Dimension, dimensions } from './dimensions';

export type ShownIncident = Incidents['features'][number];

/** The values that incidents have in one dimension: those of incident i stand from `starts[i]` to `starts[i + 1]`. */
export interface Coded {
  values: string[];
  starts: Uint32Array;
  codes: Uint16Array;
}

/** The incidents of an entry, newest first, and what filters and counts need of them, laid out for going through all of them in a frame. */
export interface Columns {
  incidents: ShownIncident[];
  indexOf: Map<string, number>;
  /** First and last civil day on which each may have happened, as day numbers. */
  first: Int32Array;
  last: Int32Array;
  /** The least that were killed; 0 where the toll is not known. */
  killed: Int32Array;
  /** 1 where the toll is not known. */
  tollUnknown: Uint8Array;
  /** NaN where there is no point. */
  lon: Float64Array;
  lat: Float64Array;
  coded: Record<Dimension, Coded>;
}

export const newestFirst = (a: ShownIncident, b: ShownIncident) => {
  const [one, other] = [a.properties, b.properties];
  if (one.date_start !== other.date_start) return one.date_start < other.date_start ? 1 : -1;
  return one.id < other.id ? -1 : 1;
};

export function columnsOf(features: ShownIncident[]): Columns {
  const incidents = features.toSorted(newestFirst);
  return {
    incidents,
    indexOf: new Map(incidents.map((incident, i) => [incident.properties.id, i])),
    first: Int32Array.from(incidents, ({ properties }) => dayNumber(properties.date_start)),
    last: Int32Array.from(incidents, ({ properties }) => dayNumber(properties.date_end)),
    killed: Int32Array.from(incidents, ({ properties }) => properties.killed_min ?? 0),
    tollUnknown: Uint8Array.from(incidents, ({ properties }) => Number(properties.killed_min === null)),
    lon: Float64Array.from(incidents, ({ geometry }) => geometry?.coordinates[0] ?? Number.NaN),
    lat: Float64Array.from(incidents, ({ geometry }) => geometry?.coordinates[1] ?? Number.NaN),
    coded: Object.fromEntries(
      Object.entries(dimensions).map(([name, valuesOf]) => [name, code(incidents, valuesOf)]),
    ) as Columns['coded'],
  };
}

/** The incidents at these places. */
export function incidentsAt({ incidents }: Columns, places: Uint32Array): ShownIncident[] {
  const found = new Array<ShownIncident>(places.length);
  for (let i = 0; i < places.length; i++) found[i] = incidents[places[i] as number] as ShownIncident;
  return found;
}

function code(incidents: ShownIncident[], valuesOf: (incident: ShownIncident['properties']) => string[]): Coded {
  const known = new Map<string, number>();
  const codes: number[] = [];
  const starts = new Uint32Array(incidents.length + 1);
  incidents.forEach((incident, i) => {
    for (const value of valuesOf(incident.properties)) {
      if (!known.has(value)) known.set(value, known.size);
      codes.push(known.get(value) as number);
    }
    starts[i + 1] = codes.length;
  });
  return { values: [...known.keys()], starts, codes: Uint16Array.from(codes) };
}
