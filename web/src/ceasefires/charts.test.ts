import { describe, expect, it } from 'vitest';
import { barsOf, flagsOf } from './bars';
import { ratioAxis } from './logAxis';
import type { Ceasefire, EventStudy } from './types';

describe('the axis of ratios', () => {
  it('puts half as many and twice as many equally far from as many', () => {
    const { draw } = ratioAxis([]);
    const half = draw({ ratio: 0.5, low: 0.5, high: 0.5 }).at as number;
    const twice = draw({ ratio: 2, low: 2, high: 2 }).at as number;

    expect(draw({ ratio: 1, low: 1, high: 1 }).at).toBeCloseTo(0.5);
    expect(0.5 - half).toBeCloseTo(twice - 0.5);
  });

  it('reaches as far as the finite ends, in whole powers of ten, and no further than a thousand', () => {
    expect(ratioAxis([{ ratio: 1, low: 0.2, high: 5 }]).limit).toBe(10);
    expect(ratioAxis([{ ratio: 1, low: 0.0127, high: 78.5 }]).limit).toBe(100);
    expect(ratioAxis([{ ratio: 1, low: 1e-9, high: 1e9 }]).limit).toBe(1000);
    expect(ratioAxis([{ ratio: 1, low: 0.0127, high: 78.5 }]).ticks.map(({ value }) => value)).toEqual([
      0.01, 0.1, 1, 10, 100,
    ]);
  });

  it('goes on beyond the axis where nothing was recorded before, and has no point there', () => {
    const drawn = ratioAxis([]).draw({ ratio: null, low: 0.5, high: null });

    expect(drawn).toMatchObject({ to: 1, at: null, openAbove: true, openBelow: false });
  });

  it('goes on below it where nothing was recorded after', () => {
    const drawn = ratioAxis([]).draw({ ratio: 0, low: 0, high: 0.45 });

    expect(drawn).toMatchObject({ from: 0, at: null, openBelow: true, openAbove: false });
  });
});

const bin = (from_day: number, until_day: number, incidents: number, other_ceasefires: string[] = []) => ({
  index: 0,
  from_day,
  until_day,
  rate: {
    incidents,
    days: until_day - from_day,
    per_day: incidents / (until_day - from_day),
    low: 0,
    high: (incidents + 3) / (until_day - from_day),
  },
  other_ceasefires,
});
const study: EventStudy = {
  bin_days: 7,
  bins: [bin(-10, -7, 0), bin(-7, 0, 7, ['third']), bin(0, 7, 0), bin(7, 10, 0)],
  placed_by_larger_part: 0,
  not_placed: 0,
};

describe('the event study', () => {
  it('draws a shorter bar at either end narrower, and heights in incidents a day', () => {
    const { bars, at } = barsOf(study);
    const widths = bars.map(({ from, to }) => Math.round((to - from) * 20));

    expect(widths).toEqual([3, 7, 7, 3]);
    expect(at(0)).toBeCloseTo(0.5);
    expect(bars[1]?.height).toBeGreaterThan(0);
    expect(bars[1]?.high).toBeGreaterThan(bars[1]?.height ?? 1);
    expect(Math.max(...bars.map(({ high }) => high))).toBeLessThanOrEqual(1);
  });

  it('flags the ceasefire itself and those within, at their own hour, and no others', () => {
    const ceasefire = (id: string, effective_at: string) => ({ id, effective_at }) as Ceasefire;
    const all = [
      ceasefire('fourth', '2020-01-11T22:01:00Z'),
      ceasefire('third', '2020-01-09T12:00:00Z'),
      ceasefire('fifth', '2020-03-05T22:00:00Z'),
    ];

    const flags = flagsOf(study, 'fourth', all);

    expect(flags.map((flag) => flag.ceasefire.id)).toEqual(['third', 'fourth']);
    expect(flags[0]?.day).toBeCloseTo(-2.417, 2);
    expect(flags[1]?.day).toBe(0);
  });
});
