import { describe, expect, it } from 'vitest';
import { crossTable } from './crossTable';
import { totalsAndParts } from './figures';
import { boundsOf } from './ground';
import { sidesIn, sidesOf, together } from './sides';
import type { ComparedIncidents, PhaseTallies, PublishedFigure } from './types';

const incident = (id: string, phase: string, date_start: string) => ({
  type: 'Feature',
  id: `idlib-4:${id}`,
  geometry: null,
  properties: { id, phase, date_start },
});
const answer = {
  type: 'FeatureCollection',
  features: [
    incident('b', 'after', '2020-01-20'),
    incident('a', 'after', '2020-01-15'),
    incident('c', 'indeterminate', '2019-12-01'),
  ],
} as unknown as ComparedIncidents;

describe('the sides', () => {
  it('hold each incident once, under its own id, oldest first', () => {
    const sides = sidesOf(answer);

    expect(sides.before.features).toEqual([]);
    expect(sides.after.features.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(sides.indeterminate.features.map(({ id }) => id)).toEqual(['c']);
    expect(together(sides).numberReturned).toBe(3);
  });

  it('are all looked at where no phase is chosen, and else those alone', () => {
    const sides = sidesOf(answer);

    expect(sidesIn(sides, null)).toEqual(sides);
    expect(Object.keys(sidesIn(sides, 'after,indeterminate'))).toEqual(['after', 'indeterminate']);
    expect(together(sidesIn(sides, 'indeterminate')).features.map(({ id }) => id)).toEqual(['c']);
  });
});

describe('the table', () => {
  const tally = (incidents: number) => ({ incidents, killed_min: 0, killed_max: 0, unknown_tolls: 0 });
  const of = (before: number, after: number): PhaseTallies => ({
    before: tally(before),
    after: tally(after),
    indeterminate: tally(0),
  });

  it('keeps the margins of the API and leaves open what was not recorded', () => {
    const table = crossTable({
      cells: [
        { attribution: 'joint:a+b', governorate: 'SY-ID', tallies: of(2, 1) },
        { attribution: 'a', governorate: 'SY-HL', tallies: of(0, 1) },
      ],
      by_attribution: [
        { key: 'a', tallies: of(0, 1) },
        { key: 'joint:a+b', tallies: of(2, 1) },
      ],
      by_governorate: [
        { key: 'SY-HL', tallies: of(0, 1) },
        { key: 'SY-ID', tallies: of(2, 1) },
      ],
      total: of(2, 2),
    });

    expect(table.columns).toEqual(['SY-HL', 'SY-ID']);
    expect(table.rows.map(({ key, cells }) => [key, ...cells.map((cell) => cell?.after.incidents ?? null)])).toEqual([
      ['a', 1, null],
      ['joint:a+b', null, 1],
    ]);
    expect(table.margins.map(({ after }) => after.incidents)).toEqual([1, 1]);
    expect(table.total).toEqual(of(2, 2));
  });
});

it('a total for a shorter period is a total, what it is made of is a part', () => {
  const figure = (id: string, parent: string | null, breakdown: string | null) =>
    ({ id, parent, breakdown }) as PublishedFigure;
  const figures = [
    figure('year', null, null),
    figure('weeks', 'year', 'period'),
    figure('children', 'weeks', 'group'),
    figure('elsewhere', 'not-here', 'party'),
  ];

  const { totals, parts } = totalsAndParts(figures);

  expect(totals.map(({ id }) => id)).toEqual(['year', 'weeks', 'elsewhere']);
  expect(parts.map(({ id }) => id)).toEqual(['children']);
});

it('the area of a ceasefire spans all parts of its shape, and none where it has no shape', () => {
  const square = (west: number) => [
    [
      [west, 35],
      [west + 1, 35],
      [west + 1, 36],
      [west, 35],
    ],
  ];

  expect(boundsOf({ type: 'MultiPolygon', coordinates: [square(36), square(38)] })).toEqual([36, 35, 39, 36]);
  expect(boundsOf(null)).toBeNull();
});
