/** The days across a strip, first to last, in the direction in which the page is read. */
export interface Axis {
  first: number;
  last: number;
  width: number;
  rtl: boolean;
}

/** Where a day begins; where the day after the last begins, the strip ends. */
export function xOf({ first, last, width, rtl }: Axis, day: number): number {
  const share = (Math.min(Math.max(day, first), last + 1) - first) / (last + 1 - first);
  return width * (rtl ? 1 - share : share);
}

/** The day under a point; beyond an end, the day at that end. */
export function dayAt({ first, last, width, rtl }: Axis, x: number): number {
  const share = rtl ? 1 - x / width : x / width;
  return Math.min(Math.max(first + Math.floor(share * (last + 1 - first)), first), last);
}

/** Left edge and width of what lies from one day to another, both included. */
export function stretch(axis: Axis, first: number, last: number): { left: number; across: number } {
  const [one, other] = [xOf(axis, first), xOf(axis, last + 1)];
  return { left: Math.min(one, other), across: Math.abs(other - one) };
}
