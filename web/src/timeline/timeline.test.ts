import { describe, expect, it } from 'vitest';
import { civilDay, dayNumber } from '../lines/dayNumber';
import { emptyBins, type Unit } from '../shown/histogram';
import { type Axis, dayAt, stretch, xOf } from './axis';
import { across, type End, pressed, type Span, shifted } from './brush';
import { gaps, tellingIncidents } from './coverage';
import { unitOf, zoomed } from './extent';
import { apart } from './flags';

const span = (first: string, last: string): Span => ({ first: dayNumber(first), last: dayNumber(last) });
const said = ({ first, last }: Span) => `${civilDay(first)}/${civilDay(last)}`;
const whole = span('2017-05-01', '2023-02-28');

describe('the strip', () => {
  const axis: Axis = { ...whole, width: 500, rtl: false };

  it.each([false, true])('finds every day again where it begins (mirrored: %s)', (rtl) => {
    const mirrored = { ...axis, rtl };
    for (let day = axis.first; day <= axis.last; day += 37) {
      const { left, across } = stretch(mirrored, day, day);
      expect(dayAt(mirrored, left + across / 2)).toBe(day);
    }
  });

  it('runs the way the page is read', () => {
    expect([xOf(axis, axis.first), xOf(axis, axis.last + 1)]).toEqual([0, 500]);
    expect([xOf({ ...axis, rtl: true }, axis.first), xOf({ ...axis, rtl: true }, axis.last + 1)]).toEqual([500, 0]);
  });

  it('ends at its ends', () => {
    expect([dayAt(axis, -20), dayAt(axis, 700)]).toEqual([axis.first, axis.last]);
  });
});

describe('a key on an end of the period', () => {
  const july = span('2019-07-01', '2019-07-31');
  const press = (key: string, end: End, unit: Unit = 'month', from = july, rtl = false) => {
    const next = pressed(key, end, from, whole, unit, rtl);
    return next && said(next);
  };

  it.each([
    ['ArrowLeft', 'first', '2019-06-01/2019-07-31'],
    ['ArrowRight', 'last', '2019-07-01/2019-08-31'],
    ['ArrowUp', 'last', '2019-07-01/2019-08-31'],
    ['ArrowDown', 'first', '2019-06-01/2019-07-31'],
    ['PageDown', 'first', '2018-07-01/2019-07-31'],
    ['PageUp', 'last', '2019-07-01/2020-07-31'],
    ['Home', 'first', '2017-05-01/2019-07-31'],
    ['End', 'last', '2019-07-01/2023-02-28'],
    ['ArrowRight', 'first', '2019-07-31/2019-07-31'],
    ['ArrowLeft', 'last', '2019-07-01/2019-07-01'],
  ] as const)('%s takes the %s to %s', (key, end, expected) => {
    expect(press(key, end)).toBe(expected);
  });

  it('goes by days and weeks where days are drawn', () => {
    expect(press('ArrowRight', 'first', 'day')).toBe('2019-07-02/2019-07-31');
    expect(press('PageDown', 'last', 'day')).toBe('2019-07-01/2019-07-24');
  });

  it('goes the way of the arrow where the strip is mirrored', () => {
    expect(press('ArrowLeft', 'last', 'month', july, true)).toBe('2019-07-01/2019-08-31');
    expect(press('ArrowUp', 'last', 'month', july, true)).toBe('2019-07-01/2019-08-31');
  });

  it('goes from within a month to its border first', () => {
    const within = span('2019-07-10', '2019-07-20');
    expect(press('ArrowLeft', 'first', 'month', within)).toBe('2019-07-01/2019-07-20');
    expect(press('ArrowRight', 'last', 'month', within)).toBe('2019-07-10/2019-07-31');
  });

  it('leaves other keys to the page', () => {
    expect(press('Tab', 'first')).toBeNull();
  });
});

describe('a period', () => {
  it('is made of whole bars, drawn in either direction', () => {
    const bins = emptyBins(whole.first, whole.last, 'month');
    const [one, other] = [dayNumber('2019-07-22'), dayNumber('2019-09-02')];

    expect(said(across(one, other, bins))).toBe('2019-07-01/2019-09-30');
    expect(said(across(other, one, bins))).toBe('2019-07-01/2019-09-30');
  });

  it.each([
    ['2019-07-01', '2019-07-31', 1, '2019-08-01/2019-08-31'],
    ['2019-12-01', '2020-02-29', 1, '2020-03-01/2020-05-31'],
    ['2019-03-01', '2019-03-31', -1, '2019-02-01/2019-02-28'],
    ['2019-07-10', '2019-07-12', 1, '2019-07-13/2019-07-15'],
  ] as const)('from %s to %s moves on by its own length (%d)', (first, last, by, expected) => {
    const next = shifted(span(first, last), by, whole);
    expect(next && said(next)).toBe(expected);
  });

  it('stops where time ends', () => {
    expect(shifted(span('2023-02-01', '2023-02-28'), 1, whole)).toBeNull();
  });
});

describe('what is in sight', () => {
  it('becomes days when there is room for them, and never leaves the whole', () => {
    const july = span('2019-07-01', '2019-07-31');
    let visible = whole;
    expect(unitOf(visible)).toBe('month');
    for (let i = 0; i < 6; i++) visible = zoomed(visible, whole, july, 0.4);
    expect(unitOf(visible)).toBe('day');
    expect(visible.first).toBeLessThan(july.last);
    expect(visible.last).toBeGreaterThan(july.first);
    for (let i = 0; i < 9; i++) visible = zoomed(visible, whole, july, 2.5);
    expect(visible).toEqual(whole);
  });
});

describe('coverage', () => {
  const row = (source: string, completeness: string) => ({ source, completeness, period_start: '', period_end: '' });

  it('is what tells incidents: totals beside selected incidents are none', () => {
    const rows = [row('a', 'notable_only'), row('a', 'all_recorded'), row('b', 'all_recorded')];

    expect(tellingIncidents(rows)).toEqual([rows[0], rows[2]]);
  });

  it('leaves gaps before, between and after', () => {
    const periods = [
      span('2019-06-01', '2019-06-30'),
      span('2019-05-01', '2019-06-10'),
      span('2020-01-01', '2020-01-02'),
    ];

    expect(gaps(periods, span('2019-04-01', '2020-02-01')).map(said)).toEqual([
      '2019-04-01/2019-04-30',
      '2019-07-01/2019-12-31',
      '2020-01-03/2020-02-01',
    ]);
    expect(gaps(periods, span('2019-05-15', '2019-06-15'))).toEqual([]);
  });
});

it('flags stand beside one another, however close their days', () => {
  const places = apart([10, 12, 15, 200, 299], 25, 300);

  expect(places).toEqual([10, 35, 60, 200, 275]);
});
