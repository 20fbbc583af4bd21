import { civilDay, dayNumber } from '../lines/dayNumber';
import type { Bin, Unit } from '../shown/histogram';

/** First and last day that are looked at, both included. */
export interface Span {
  first: number;
  last: number;
}
export type End = keyof Span;

const monthStart = (day: number) => dayNumber(`${civilDay(day).slice(0, 7)}-01`);
const monthEnd = (day: number) => monthStart(monthStart(day) + 31) - 1;

/** The day at the end of as many bins further on: a month's first day for the beginning of a span, its last for the end. */
function moved(day: number, end: End, unit: Unit, by: number): number {
  if (unit === 'day') return day + by;
  const month = new Date(`${civilDay(day)}T00:00:00Z`);
  const target = Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + by, 1) / 86_400_000;
  // From within a month, the first step goes to the month's own border.
  if (end === 'first') return by < 0 && day > monthStart(day) ? monthStart(target + 31) : target;
  return by > 0 && day < monthEnd(day) ? monthStart(target) - 1 : monthEnd(target);
}

const large: Record<Unit, number> = { month: 12, day: 7 };

/** Where a key takes an end of the span; null for keys that mean nothing here. An end stops at the other and at the ends of time. */
export function pressed(key: string, end: End, span: Span, within: Span, unit: Unit, rtl: boolean): Span | null {
  const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
  const back = rtl ? 'ArrowRight' : 'ArrowLeft';
  const steps: Record<string, number> = {
    [forward]: 1,
    [back]: -1,
    ArrowUp: 1,
    ArrowDown: -1,
    PageUp: large[unit],
    PageDown: -large[unit],
  };
  const by = steps[key];
  if (by !== undefined) return withEnd(span, end, moved(span[end], end, unit, by), within);
  if (key === 'Home') return withEnd(span, end, within.first, within);
  if (key === 'End') return withEnd(span, end, within.last, within);
  return null;
}

export function withEnd(span: Span, end: End, day: number, within: Span): Span {
  const lowest = end === 'first' ? within.first : span.first;
  const highest = end === 'first' ? span.last : within.last;
  return { ...span, [end]: Math.min(Math.max(day, lowest), highest) };
}

/** The span of whole bins between two days, in whichever order they were touched. */
export function across(one: number, other: number, bins: Bin[]): Span {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  return {
    first: bins.find(({ last }) => last >= from)?.first ?? from,
    last: bins.findLast(({ first }) => first <= to)?.last ?? to,
  };
}

/** The span moved along by its own length, whole months where it is made of them; null where time ends. */
export function shifted({ first, last }: Span, by: 1 | -1, within: Span): Span | null {
  const months = monthStart(first) === first && monthEnd(last) === last;
  const [start, end] = [civilDay(first), civilDay(last)].map((civil) => new Date(`${civil}T00:00:00Z`)) as [Date, Date];
  const length = 12 * (end.getUTCFullYear() - start.getUTCFullYear()) + end.getUTCMonth() - start.getUTCMonth() + 1;
  const next = months
    ? { first: moved(first, 'first', 'month', by * length), last: moved(last, 'last', 'month', by * length) }
    : { first: first + by * (last - first + 1), last: last + by * (last - first + 1) };
  return next.first > within.last || next.last < within.first ? null : next;
}
