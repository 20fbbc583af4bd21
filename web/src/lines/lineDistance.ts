import { leftToRight } from '../i18n/bidi';
import { inDigits } from '../i18n/digits';
import type { Messages } from '../i18n/en';

/** A measured distance with both of its uncertainties, in metres: that of the line, and that of the place where it is a point. */
export interface Measured {
  line_distance_min_m: number;
  line_distance_max_m: number;
  line_uncertainty_m: number;
  uncertainty_m: number | null;
}

/** The least and the most it may have been. Nothing is nearer than the line itself. */
export function trueDistance({
  line_distance_min_m,
  line_distance_max_m,
  line_uncertainty_m,
  uncertainty_m,
}: Measured) {
  const either = line_uncertainty_m + (uncertainty_m ?? 0);
  return { least: Math.max(0, line_distance_min_m - either), most: line_distance_max_m + either };
}

/** "4.1–9.8 km": rounded outwards, so that the range still holds what it held. */
export function describeTrueDistance(measured: Measured, t: Messages): string {
  const { least, most } = trueDistance(measured);
  if (most < 1000) return t.lines.metres(span(round(least, 1, Math.floor), round(most, 1, Math.ceil)));
  const [from, to] = [least / 1000, most / 1000];
  return t.lines.kilometres(span(round(from, from < 10 ? 10 : 1, Math.floor), round(to, to < 10 ? 10 : 1, Math.ceil)));
}

// To the ninth digit first: 9.8 km is stored as 9.800000000000001 and must not become 9.9.
const round = (n: number, per: number, towards: (n: number) => number) => towards(Number((n * per).toFixed(9))) / per;
const span = (least: number, most: number) => leftToRight(inDigits(least === most ? most : `${least}–${most}`));
