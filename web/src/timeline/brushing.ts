import { type Axis, dayAt, xOf } from './axis';
import { across, type End, type Span, withEnd } from './brush';
import type { Time } from './time.svelte';

/** What a pointer does to the period, from where it goes down until it is let go: pulls an end, moves the whole, or begins anew. */
export type Grip = End | 'whole' | 'new';

/** Which of them it is, for a pointer that goes down between the ends, or beside them. */
export const gripAt = (day: number, time: Time): Grip => {
  const { span, isChosen } = time;
  return isChosen && span && day >= span.first && day <= span.last ? 'whole' : 'new';
};

/** The period for a pointer that went down at `start` and is now at `x`; `before` is the period it found. */
export function brushed(grip: Grip, start: number, x: number, before: Span, axis: Axis, time: Time): Span {
  const whole = time.whole as Span;
  if (grip === 'new') return across(dayAt(axis, start), dayAt(axis, x), time.bins);
  if (grip === 'whole') {
    const by = dayAt(axis, x) - dayAt(axis, start);
    const held = Math.min(Math.max(by, whole.first - before.first), whole.last - before.last);
    return { first: before.first + held, last: before.last + held };
  }
  // An end snaps to the border that is nearest to the pointer.
  const borders = time.bins.map((bin) => (grip === 'first' ? bin.first : bin.last));
  const distance = (day: number) => Math.abs(xOf(axis, grip === 'first' ? day : day + 1) - x);
  const nearest = borders.reduce(
    (best, day) => (distance(day) < distance(best) ? day : best),
    borders[0] ?? before[grip],
  );
  return withEnd(before, grip, nearest, whole);
}
