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
  /** Match everything else, but have no point that could lie in the drawn area. */
  withoutPoint: number;
  /** How many would be shown with each value alone, the filters of the other dimensions kept. */
  counts: Record<Dimension, Map<string, number>>;
  /** Match everything but the period: what the histogram draws. */
  atAnyTime: Uint32Array;
}

const timeBit = 1 << dimensionNames.length;
const areaBit = timeBit << 1;

/** For each incident one bit for each filter that it fails. */
function failures(columns: Columns, { values, from, to, area }: Wanted): Uint16Array {
  const { first, last, lon, lat, coded } = columns;
  const failed = new Uint16Array(first.length);
  dimensionNames.forEach((name, bit) => {
    const wanted = values[name];
    if (wanted) markFailing(failed, coded[name], wanted, 1 << bit);
  });
  const [earliest, latest] = [from ?? Number.NEGATIVE_INFINITY, to ?? Number.POSITIVE_INFINITY];
  for (let i = 0; i < failed.length; i++) {
    if ((last[i] as number) < earliest || (first[i] as number) > latest) (failed[i] as number) |= timeBit;
  }
  if (area) {
    for (let i = 0; i < failed.length; i++) {
      // Beyond every side where there is no point: NaN compares with nothing.
      if (!contains(area, lon[i] as number, lat[i] as number)) (failed[i] as number) |= areaBit;
    }
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

/** Goes through all incidents once for each filter. */
export function select(columns: Columns, wanted: Wanted): Selected {
  const failed = failures(columns, wanted);
  const [shown, atAnyTime]: [number[], number[]] = [[], []];
  let [unmapped, killed, withoutPoint] = [0, 0, 0];
  for (let i = 0; i < failed.length; i++) {
    const bits = failed[i] as number;
    const hasNoPoint = Number.isNaN(columns.lon[i]);
    if (bits === areaBit && hasNoPoint) withoutPoint++;
    if ((bits & ~timeBit) === 0) atAnyTime.push(i);
    if (bits !== 0) continue;
    shown.push(i);
    killed += columns.killed[i] as number;
    if (hasNoPoint) unmapped++;
  }
  const counts = dimensionNames.map((name, bit) => [name, countEach(columns.coded[name], failed, 1 << bit)]);
  return {
    shown: Uint32Array.from(shown),
    unmapped,
    killed,
    withoutPoint,
    counts: Object.fromEntries(counts),
    atAnyTime: Uint32Array.from(atAnyTime),
  };
}
