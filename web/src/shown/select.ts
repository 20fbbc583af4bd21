import { contains } from '../filters/area';
import type { Coded, Columns } from './columns';
import { type Dimension, dimensionNames } from './dimensions';
import type { Wanted } from './wanted';

/** What of the incidents is shown. `shown` are places in `incidents`, newest first. */
export interface Selected {
  shown: Uint32Array;
  /** Those of the shown that have no point. */
  unmapped: number;
  /** The least that were killed in the shown. */
  killed: number;
  /** Those of the shown whose toll is not known. */
  unknownTolls: number;
  /** Match everything else, but have no point that could lie in the drawn area. */
  withoutPoint: number;
  /** How many would be shown with each value alone, the filters of the other dimensions kept. */
  counts: Record<Dimension, Map<string, number>>;
}

/** What all filters but the period leave: at a step of the timeline it stays what it was. */
export interface Standing {
  /** For each incident one bit for each of these filters that it fails. */
  failed: Uint16Array;
  /** Match everything but the period: what the histogram draws. */
  atAnyTime: Uint32Array;
}

const timeBit = 1 << dimensionNames.length;
const areaBit = timeBit << 1;

/** Goes through all incidents once for each filter apart from the period. */
export function standing({ lon, lat, coded }: Columns, { values, area }: Pick<Wanted, 'values' | 'area'>): Standing {
  const failed = new Uint16Array(lon.length);
  dimensionNames.forEach((name, bit) => {
    const wanted = values[name];
    if (wanted) markFailing(failed, coded[name], wanted, 1 << bit);
  });
  if (area) {
    for (let i = 0; i < failed.length; i++) {
      // Beyond every side where there is no point: NaN compares with nothing.
      if (!contains(area, lon[i] as number, lat[i] as number)) (failed[i] as number) |= areaBit;
    }
  }
  return { failed, atAnyTime: placesOf(failed, 0) };
}

/** Where exactly these filters fail. */
function placesOf(failed: Uint16Array, bits: number): Uint32Array {
  const places = new Uint32Array(failed.length);
  let found = 0;
  for (let i = 0; i < failed.length; i++) if (failed[i] === bits) places[found++] = i;
  return places.subarray(0, found);
}

function withTime({ first, last }: Columns, before: Uint16Array, from: number | null, to: number | null): Uint16Array {
  const failed = before.slice();
  const [earliest, latest] = [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY];
  for (let i = 0; i < failed.length; i++) {
    if ((last[i] as number) < earliest || (first[i] as number) > latest) (failed[i] as number) |= timeBit;
  }
  return failed;
}

function markFailing(failed: Uint16Array, { values, starts, codes }: Coded, wanted: string[], bit: number): void {
  const isWanted = Uint8Array.from(values, (value) => (wanted.includes(value) ? 1 : 0));
  for (let i = 0; i < failed.length; i++) {
    let passes = false;
    for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
      if (isWanted[codes[at] as number]) passes = true;
    }
    if (!passes) (failed[i] as number) |= bit;
  }
}

function countEach({ values, starts, codes }: Coded, failed: Uint16Array, bit: number): Map<string, number> {
  const counts = new Uint32Array(values.length);
  for (let i = 0; i < failed.length; i++) {
    if ((failed[i] as number) & ~bit) continue;
    for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) (counts[codes[at] as number] as number)++;
  }
  return new Map(values.map((value, code) => [value, counts[code] as number]));
}

/** What of the incidents is shown; `before` is what all filters but the period leave, where that is known already. */
export function select(columns: Columns, wanted: Wanted, before = standing(columns, wanted)): Selected {
  const failed = withTime(columns, before.failed, wanted.from, wanted.to);
  const shown = placesOf(failed, 0);
  let [unmapped, killed, unknownTolls, withoutPoint] = [0, 0, 0, 0];
  for (const i of shown) {
    killed += columns.killed[i] as number;
    unknownTolls += columns.tollUnknown[i] as number;
    if (Number.isNaN(columns.lon[i])) unmapped++;
  }
  for (const i of placesOf(failed, areaBit)) if (Number.isNaN(columns.lon[i])) withoutPoint++;
  const counts = dimensionNames.map((name, bit) => [name, countEach(columns.coded[name], failed, 1 << bit)]);
  return { shown, unmapped, killed, unknownTolls, withoutPoint, counts: Object.fromEntries(counts) };
}
