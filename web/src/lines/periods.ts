import type { Feature, Geometry } from 'geojson';
import type { Line } from '../api/types';
import { daysLater } from './dayNumber';

export type LineFeature = Feature<Geometry | null, Line>;

/** The lines of one day, and for how long they are the same: both days included, null where that is open. */
export interface LinesOfDay {
  lines: LineFeature[];
  first: string | null;
  last: string | null;
}

/** Days on which a line begins, or on which one holds no longer, in order. */
export const changesOf = (lines: LineFeature[]): string[] =>
  [...new Set(lines.flatMap(({ properties }) => [properties.valid_from, properties.valid_until]))].sort();

/** The lines as they ran on a day. Where none is known there are none, never those of the nearest day. */
export function linesOn(lines: LineFeature[], day: string): LinesOfDay {
  const changes = changesOf(lines);
  const next = changes.find((change) => change > day);
  return {
    lines: lines.filter(({ properties }) => properties.valid_from <= day && day < properties.valid_until),
    first: changes.findLast((change) => change <= day) ?? null,
    last: next ? daysLater(next, -1) : null,
  };
}

/** First and last day for which any line is known; null while none is. */
export function knownDays(lines: LineFeature[]): { first: string; last: string } | null {
  const changes = changesOf(lines);
  const [first, end] = [changes[0], changes.at(-1)];
  return first && end ? { first, last: daysLater(end, -1) } : null;
}
