import { scaleLog } from 'd3-scale';

/** A ratio with its interval; `high` is null where it has no upper end, `ratio` where nothing was recorded before. */
export interface Interval {
  ratio: number | null;
  low: number;
  high: number | null;
}
export interface Drawn {
  /** Fractions of the axis, from its smaller end. */
  from: number;
  to: number;
  at: number | null;
  /** The interval goes on beyond the axis. */
  openBelow: boolean;
  openAbove: boolean;
}

const widest = 1000;

/**
 * An axis of ratios, as far below 1 as above, so that "half as many" and "twice as many" are equally far from "as many". It reaches
 * as far as the finite ends do, from 1/10–10 up to 1/1000–1000; zero and infinity lie beyond it and are drawn as arrows.
 */
export function ratioAxis(intervals: Interval[]) {
  const ends = intervals.flatMap(({ ratio, low, high }) => [ratio, low, high]).filter((end) => end !== null && end > 0);
  const reach = Math.max(10, ...ends.map((end) => Math.max(end as number, 1 / (end as number))));
  const limit = Math.min(widest, 10 ** Math.ceil(Math.log10(reach)));
  const scale = scaleLog([1 / limit, limit], [0, 1]).clamp(true);
  const ticks = scale
    .ticks()
    .filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e9) / 1e9))
    .map((value) => ({ value, at: scale(value) }));
  const draw = ({ ratio, low, high }: Interval): Drawn => ({
    from: low > 0 ? scale(low) : 0,
    to: high === null ? 1 : scale(high),
    at: ratio === null || ratio === 0 ? null : scale(ratio),
    openBelow: low < 1 / limit,
    openAbove: high === null || high > limit,
  });
  return { limit, ticks, draw };
}
