import { describe, expect, it } from 'vitest';
import { emptyView } from '../viewState';
import { chartFilter, isFiltered } from './choosing';
import { type Charted, countBy, largest, total } from './counts';
import { asCsv } from './csv';
import { columnsOf, periodOf } from './months';

const given = (change: Partial<Charted> = {}): Charted => ({
  attribution: 'russian_forces',
  governorate: 'SY-ID',
  weapons: ['missile'],
  date_start: '2019-07-22',
  date_end: '2019-07-22',
  killed_min: 4,
  ...change,
});

describe('counting', () => {
  it('adds up minimums and keeps unknown tolls apart from none', () => {
    const rows = countBy([given(), given({ killed_min: null }), given({ killed_min: 0 })], 'attribution', 'killed');

    expect(rows).toEqual([{ key: 'russian_forces', incidents: 3, killed: 4, unknownTolls: 1 }]);
  });

  it('puts an incident with two means under each, and counts it once in all', () => {
    const incidents = [given({ weapons: ['missile', 'barrel_bomb'] }), given({ weapons: [] })];

    expect(countBy(incidents, 'weapon', 'incidents').map((row) => [row.key, row.incidents])).toEqual([
      ['barrel_bomb', 1],
      ['missile', 1],
      [null, 1],
    ]);
    expect(total(incidents)).toMatchObject({ incidents: 2, killed: 8 });
  });

  it('keeps a joint incident in its joint row', () => {
    const joint = 'joint:russian_forces+syrian_regime_forces';

    expect(countBy([given({ attribution: joint })], 'attribution', 'killed').map((row) => row.key)).toEqual([joint]);
  });

  it('knows a month only where all days of an incident lie in it', () => {
    const incidents = [
      given({ date_start: '2019-11-01', date_end: '2019-11-30' }),
      given({ date_start: '2019-11-30', date_end: '2019-12-01' }),
      given(),
    ];

    expect(countBy(incidents, 'month', 'killed').map((row) => row.key)).toEqual(['2019-07', '2019-11', null]);
  });

  it('has the largest first by the measure, and what is not known last', () => {
    const incidents = [
      given({ governorate: null, killed_min: 90 }),
      given({ governorate: 'SY-HL', killed_min: 9 }),
      given({ killed_min: 2 }),
      given({ killed_min: 3 }),
    ];
    const keys = (measure: 'killed' | 'incidents') => countBy(incidents, 'governorate', measure).map((row) => row.key);

    expect(keys('killed')).toEqual(['SY-HL', 'SY-ID', null]);
    expect(keys('incidents')).toEqual(['SY-ID', 'SY-HL', null]);
  });

  it('leads with every row that shares the first place, and with none that is not known or nothing', () => {
    const rows = countBy(
      [given(), given({ governorate: 'SY-HL' }), given({ governorate: null })],
      'governorate',
      'killed',
    );

    expect(largest(rows, 'killed').map((row) => row.key)).toEqual(['SY-HL', 'SY-ID']);
    expect(largest(countBy([given({ killed_min: null })], 'governorate', 'killed'), 'killed')).toEqual([]);
  });
});

describe('months', () => {
  it('leave a place for those without a record', () => {
    const { columns, years } = columnsOf(
      countBy([given(), given({ date_start: '2020-06-01', date_end: '2020-06-01' })], 'month', 'killed'),
      'killed',
    );

    expect(columns.map(({ month, from, to }) => [month, Math.round(from * 12), Math.round(to * 12)])).toEqual([
      ['2019-07', 0, 1],
      ['2020-06', 11, 12],
    ]);
    expect(years).toEqual([{ year: 2020, at: 0.5 }]);
  });

  it('end on their last day', () => {
    expect(periodOf('2020-02')).toEqual({ from: '2020-02-01', to: '2020-02-29' });
    expect(periodOf('2019-12')).toEqual({ from: '2019-12-01', to: '2019-12-31' });
  });

  it('without any record are an empty chart', () => {
    expect(columnsOf([], 'killed').columns).toEqual([]);
  });
});

describe('choosing a bar', () => {
  it('filters by it, and choosing it again takes that back', () => {
    const view = { ...emptyView('en'), weapon: 'missile' };
    const both = { ...view, ...chartFilter(view, 'weapon', 'barrel_bomb') };

    expect(both.weapon).toBe('missile,barrel_bomb');
    expect(isFiltered(both, 'weapon', 'missile')).toBe(true);
    expect(chartFilter(both, 'weapon', 'barrel_bomb')).toEqual({ weapon: 'missile' });
    expect(chartFilter(view, 'weapon', 'missile')).toEqual({ weapon: null });
  });

  it('of a month sets the period', () => {
    const july = { ...emptyView('en'), ...chartFilter(emptyView('en'), 'month', '2019-07') };

    expect(july).toMatchObject({ from: '2019-07-01', to: '2019-07-31' });
    expect(isFiltered(july, 'month', '2019-07')).toBe(true);
    expect(isFiltered({ ...july, to: null }, 'month', '2019-07')).toBe(false);
    expect(chartFilter(july, 'month', '2019-07')).toEqual({ from: null, to: null });
  });
});

describe('the table as CSV', () => {
  it('begins with a byte order mark, so that Arabic opens right', () => {
    expect(asCsv([['إدلب', 3]])).toBe('\uFEFFإدلب,3\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['@cell', "'@cell"],
    ['-2', "'-2"],
    ['＝1+1', "'＝1+1"],
    [' \u2066=1+1', "' \u2066=1+1"],
    ['حلب', 'حلب'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    [-2, '-2'],
  ])('writes %s as %s', (value, cell) => {
    expect(asCsv([[value]])).toBe(`\uFEFF${cell}\r\n`);
  });
});
