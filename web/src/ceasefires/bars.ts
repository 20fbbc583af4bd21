import { scaleLinear } from 'd3-scale';
import type { Ceasefire, EventStudy } from './types';

const msPerDay = 86_400_000;

export interface Flag {
  ceasefire: Ceasefire;
  /** Days from the compared ceasefire, with their fraction; 0 is the compared one itself. */
  day: number;
}

/** The compared ceasefire and the others that took effect within the days shown, in their order. */
export function flagsOf(study: EventStudy, compared: string, all: Ceasefire[]): Flag[] {
  const shown = new Set([compared, ...study.bins.flatMap((bin) => bin.other_ceasefires)]);
  const turn = all.find(({ id }) => id === compared);
  if (!turn) return [];
  const at = (ceasefire: Ceasefire) => Date.parse(ceasefire.effective_at);
  return all
    .filter(({ id }) => shown.has(id))
    .map((ceasefire) => ({ ceasefire, day: (at(ceasefire) - at(turn)) / msPerDay }))
    .sort((a, b) => a.day - b.day);
}

/**
 * Bars and the band of their intervals as fractions of the chart: `x` along time from the first day shown, `y` up from no incident.
 * Bars are incidents a day, so that a shorter bar at either end is comparable with the others.
 */
export function barsOf(study: EventStudy) {
  const { bins } = study;
  const x = scaleLinear([bins[0]?.from_day ?? 0, bins.at(-1)?.until_day ?? 1], [0, 1]);
  const y = scaleLinear([0, Math.max(...bins.map((bin) => bin.rate.high))], [0, 1]).nice(4);
  return {
    bars: bins.map(({ from_day, until_day, rate }) => ({
      from: x(from_day),
      to: x(until_day),
      height: y(rate.per_day),
      low: y(rate.low),
      high: y(rate.high),
    })),
    days: x.ticks(7).map((day) => ({ day, at: x(day) })),
    rates: y.ticks(4).map((rate) => ({ rate, at: y(rate) })),
    at: (day: number) => x(day),
  };
}
