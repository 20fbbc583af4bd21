import { leftToRight } from './bidi';
import { inDigits } from './digits';

/** A count as far as it is known: the source's figures are minimums, and an unknown end is null, never zero. */
export interface Range {
  min: number | null;
  max: number | null;
}

/** How one language says a counted noun; killed and injured share the rule below. */
export interface Counted {
  none: string;
  unknown: string;
  exactly(n: number): string;
  atLeast(n: number): string;
  atMost(n: number): string;
  /** `range` is written out already; the noun agrees with its last number. */
  between(range: string, last: number): string;
}

/** "39 killed", "at least 13 killed", "7–12 killed", "at most 12 killed", "toll not known". */
export function describeRange({ min, max }: Range, say: Counted): string {
  if (min === null && max === null) return say.unknown;
  if (max === null) return min ? say.atLeast(min) : say.unknown;
  if (max === 0) return say.none;
  if (min === null || min === 0) return say.atMost(max);
  return min === max ? say.exactly(max) : say.between(leftToRight(inDigits(`${min}–${max}`)), max);
}
