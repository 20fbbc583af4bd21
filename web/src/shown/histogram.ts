import { civilDay, dayNumber } from '../lines/dayNumber';
import type { Columns } from './columns';

export const units = ['month', 'day'] as const;
export type Unit = (typeof units)[number];
export const measures = ['incidents', 'killed'] as const;
export type Measure = (typeof measures)[number];

export interface Bin {
  /** First and last day, as day numbers. */
  first: number;
  last: number;
  /** Of incidents that surely lie in this bin. */
  sure: number;
  /** Shares of incidents whose date is known less exactly than a bin is wide, spread over the days they may be of. */
  spread: number;
  /** Where people killed are counted: incidents of which no toll is known, in shares of their days. */
  unknown: number;
}

/** Months or days that hold every day from `first` to `last`. */
export function emptyBins(first: number, last: number, unit: Unit): Bin[] {
  const bins: Bin[] = [];
  for (let day = unit === 'month' ? monthStart(first) : first; day <= last; ) {
    const next = unit === 'month' ? nextMonth(day) : day + 1;
    bins.push({ first: day, last: next - 1, sure: 0, spread: 0, unknown: 0 });
    day = next;
  }
  return bins;
}

const monthStart = (day: number) => dayNumber(`${civilDay(day).slice(0, 7)}-01`);
const nextMonth = (start: number) => monthStart(start + 31);

/**
 * How many incidents, or how many killed at least, fall into each bin. Each is counted once altogether: whole where its dates lie in one
 * bin, else in shares of its days. What lies before the first bin or after the last is left out.
 */
export function histogram(columns: Columns, among: Uint32Array, bins: Bin[], measure: Measure): Bin[] {
  const filled = bins.map((bin) => ({ ...bin, sure: 0, spread: 0, unknown: 0 }));
  if (filled.length === 0) return filled;
  const binOf = binByDay(filled);
  const start = (filled[0] as Bin).first;
  for (const i of among) {
    const [first, last] = [columns.first[i] as number, columns.last[i] as number];
    const weight = measure === 'killed' ? (columns.killed[i] as number) : 1;
    const [from, to] = [binOf[first - start], binOf[last - start]];
    if (measure === 'killed' && columns.tollUnknown[i]) spread(filled, 'unknown', first, last, 1, from ?? 0);
    else if (from !== undefined && from === to) (filled[from] as Bin).sure += weight;
    else spread(filled, 'spread', first, last, weight, from ?? 0);
  }
  return filled;
}

function spread(
  bins: Bin[],
  into: 'spread' | 'unknown',
  first: number,
  last: number,
  weight: number,
  from: number,
): void {
  const aDay = weight / (last - first + 1);
  for (let i = from; i < bins.length; i++) {
    const bin = bins[i] as Bin;
    if (bin.first > last) return;
    const days = Math.min(last, bin.last) - Math.max(first, bin.first) + 1;
    if (days > 0) bin[into] += days * aDay;
  }
}

function binByDay(bins: Bin[]): Int32Array {
  const start = (bins[0] as Bin).first;
  const byDay = new Int32Array((bins.at(-1) as Bin).last - start + 1);
  bins.forEach((bin, i) => {
    byDay.fill(i, bin.first - start, bin.last - start + 1);
  });
  return byDay;
}
