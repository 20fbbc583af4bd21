// @vitest-environment happy-dom
import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import type { IncidentRecord } from '../../api/types';
import { read, renderPart } from '../../testing/part';
import TollSection from './TollSection.svelte';

const unknown = { killed_min: null, killed_max: null, injured_min: null, injured_max: null };
const record = (known: Partial<IncidentRecord>): Partial<IncidentRecord> => ({
  ...unknown,
  children_killed_min: null,
  women_killed_min: null,
  massacre: false,
  possible_massacre: false,
  double_tap: false,
  victims: [],
  sites: [],
  ...known,
});
const shown = (known: Partial<IncidentRecord>, lang = 'en') => {
  const { container } = renderPart(TollSection, `/?lang=${lang}`, { record: record(known) });
  return read(container);
};
const rows = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(read));

test('a range stays a range, a minimum a minimum', () => {
  expect(shown({ killed_min: 7, killed_max: 12, injured_min: 30, injured_max: null })).toMatch(
    /7–12 killed.*at least 30 injured/,
  );
});

test('an unknown toll is said to be unknown, and never nought', () => {
  expect(shown({})).toMatch(/toll not known/);
  expect(shown({})).not.toMatch(/\d/);
});

test('women and children among the killed are named with them', () => {
  expect(shown({ killed_min: 39, killed_max: 39, children_killed_min: 5, women_killed_min: 3 })).toMatch(
    /39 killed, among them .*5 children and .*3 women/,
  );
});

test('a massacre that only the higher figure would make is called possible', () => {
  expect(shown({ killed_min: 3, killed_max: 6, possible_massacre: true })).toMatch(/possible massacre/i);
  expect(shown({ killed_min: 6, killed_max: 6, massacre: true })).toMatch(/massacre/i);
  expect(shown({ killed_min: 6, killed_max: 6, massacre: true })).not.toMatch(/possible/i);
});

test('groups say whom they are of, and what is not known of each', () => {
  const victims = [
    { ...unknown, age_sex: 'boy', status: 'civilian', occupation: 'none', killed_min: 2, killed_max: 2 },
    { ...unknown, age_sex: 'woman', status: 'civilian', occupation: 'medical', killed_min: 1 },
  ];
  shown({ killed_min: 4, killed_max: 4, victims: victims as IncidentRecord['victims'] });

  expect(rows(screen.getByRole('table'))).toEqual([
    ['Boys', '2', 'not known'],
    ['Women (Medical personnel)', 'at least 1', 'not known'],
  ]);
});

test('strike sites stand apart, each with its own toll', () => {
  const sites = [{ ...unknown, name_en: 'Market', name_ar: 'السوق', killed_min: 13, killed_max: 13 }];

  expect(shown({ killed_min: 39, sites: sites as IncidentRecord['sites'] }, 'ar')).toMatch(/السوق.*13/);
});
