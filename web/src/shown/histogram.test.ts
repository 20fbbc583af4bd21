import { describe, expect, it } from 'vitest';
import { civilDay, dayNumber } from '../lines/dayNumber';
import { Random } from '../testing/random';
import { randomIncidents } from '../testing/randomIncidents';
import { columnsOf, type ShownIncident } from './columns';
import { emptyBins, histogram } from './histogram';

const [template] = randomIncidents(new Random(3), 1) as [ShownIncident];
const incident = (date_start: string, date_end: string, killed_min: number | null = 1): ShownIncident => ({
  ...template,
  properties: { ...template.properties, id: `${date_start}-${date_end}`, date_start, date_end, killed_min },
});
const all = (count: number) => Uint32Array.from({ length: count }, (_, i) => i);
const year = emptyBins(dayNumber('2019-01-15'), dayNumber('2019-12-03'), 'month');

describe('the bins', () => {
  it('are whole months that hold the first and the last day', () => {
    expect(year).toHaveLength(12);
    expect(year.map(({ first, last }) => `${civilDay(first)}/${civilDay(last)}`).slice(0, 2)).toEqual([
      '2019-01-01/2019-01-31',
      '2019-02-01/2019-02-28',
    ]);
  });

  it('are single days, over a leap day too', () => {
    const days = emptyBins(dayNumber('2020-02-28'), dayNumber('2020-03-01'), 'day');

    expect(days.map(({ first }) => civilDay(first))).toEqual(['2020-02-28', '2020-02-29', '2020-03-01']);
  });
});

describe('the histogram', () => {
  it('counts a date known to the day, or to the month, in its month', () => {
    const columns = columnsOf([incident('2019-03-31', '2019-03-31', 4), incident('2019-03-01', '2019-03-31', null)]);

    expect(histogram(columns, all(2), year, 'incidents')[2]).toMatchObject({ sure: 2, spread: 0 });
    expect(histogram(columns, all(2), year, 'killed')[2]).toMatchObject({ sure: 4, spread: 0, unknown: 1 });
  });

  it('counts a toll that is not known beside the people killed, spread where its date is', () => {
    const columns = columnsOf([incident('2019-11-01', '2019-11-30', null), incident('2019-11-29', '2019-11-29', null)]);
    const days = emptyBins(dayNumber('2019-11-29'), dayNumber('2019-12-01'), 'day');

    const unknown = (measure: 'incidents' | 'killed') =>
      histogram(columns, all(2), days, measure).map((bin) => Number(bin.unknown.toFixed(6)));

    expect(unknown('killed')).toEqual([1.033333, 0.033333, 0]);
    expect(unknown('incidents')).toEqual([0, 0, 0]);
  });

  it('spreads what is known only to the month over the days of the month', () => {
    const columns = columnsOf([incident('2019-11-01', '2019-11-30', 6)]);
    const days = emptyBins(dayNumber('2019-11-29'), dayNumber('2019-12-01'), 'day');

    const bins = histogram(columns, all(1), days, 'killed');

    expect(bins.map(({ sure }) => sure)).toEqual([0, 0, 0]);
    expect(bins.map(({ spread }) => Number(spread.toFixed(6)))).toEqual([0.2, 0.2, 0]);
  });

  it('leaves out what lies before the first bin or after the last', () => {
    const columns = columnsOf([incident('2018-12-31', '2018-12-31'), incident('2020-01-01', '2020-01-01')]);

    expect(histogram(columns, all(2), year, 'incidents').every(({ sure, spread }) => sure + spread === 0)).toBe(true);
  });

  it('counts each incident once altogether, however wide its dates and narrow the bins', () => {
    const incidents = randomIncidents(new Random(11), 500);
    const columns = columnsOf(incidents);
    const killed = incidents.reduce((sum, { properties }) => sum + (properties.killed_min ?? 0), 0);
    for (const unit of ['month', 'day'] as const) {
      const bins = emptyBins(Math.min(...columns.first), Math.max(...columns.last), unit);
      const total = (measure: 'incidents' | 'killed') =>
        histogram(columns, all(500), bins, measure).reduce((sum, { sure, spread }) => sum + sure + spread, 0);
      expect(total('incidents')).toBeCloseTo(500, 6);
      expect(total('killed')).toBeCloseTo(killed, 6);
    }
  });
});
