import { expect, it } from 'vitest';
import { emptyView, readView, writeView } from '../viewState';
import { comparedIncidentsAddress, comparisonAddress, csvAddress } from './addresses';
import { modes, type Question, untils } from './question';

const view = { ...emptyView('en'), entry: 'before-after' as const };
const values: { [K in keyof Question]: Question[K][] } = {
  ceasefire: [null, 'idlib-4-2020-01-12'],
  window: [null, '1', '730'],
  until: [null, ...untils],
  short: [null, 'true'],
  mode: [null, ...modes],
  bins: [null, '1', '7'],
};

it('a question reads back from its address, whatever is set', () => {
  let every: Question[] = [view];
  for (const [key, of] of Object.entries(values))
    every = every.flatMap((one) => of.map((value) => ({ ...one, [key]: value }) as Question));

  for (const question of every.filter(({ window, until }) => !window || !until)) {
    const asked = { ...view, ...question };
    expect(readView(writeView(asked), 'en')).toEqual({ view: asked, ignored: [] });
  }
});

it.each([
  ['ceasefire', '../x'],
  ['window', '0'],
  ['window', '731'],
  ['window', '7.5'],
  ['window', '-3'],
  ['until', 'tomorrow'],
  ['short', 'yes'],
  ['mode', 'three'],
  ['bins', '2'],
])('a %s of %s is left out and named', (key, bad) => {
  const { view, ignored } = readView(`?entry=before-after&${key}=${encodeURIComponent(bad)}`, 'en');

  expect(ignored).toEqual([key]);
  expect(view[key as keyof Question]).toBeNull();
});

it('days and an event to end at contradict each other: neither is taken', () => {
  const { view, ignored } = readView('?entry=before-after&window=30&until=end', 'en');

  expect([view.window, view.until]).toEqual([null, null]);
  expect(ignored).toEqual(['window', 'until']);
});

it('a period is no part of a comparison', () => {
  const { view, ignored } = readView('?entry=before-after&from=2019-01-01', 'en');

  expect(view.from).toBeNull();
  expect(ignored).toEqual(['from']);
});

it('asks for thirty days where nothing else is said, and never for days and an event', () => {
  expect(comparisonAddress(view, 'c')).toBe('/api/ceasefires/c/comparison?window=30');
  expect(comparisonAddress({ ...view, until: 'end' }, 'c')).toBe('/api/ceasefires/c/comparison?until=end');
  expect(comparisonAddress({ ...view, window: '3', short: 'true', party: 'isis', governorate: 'SY-HL' }, 'c')).toBe(
    '/api/ceasefires/c/comparison?window=3&allow_short=true&party=isis&governorate=SY-HL',
  );
});

it('asks for the incidents of the days that were used, and for each table of the same question', () => {
  expect(comparedIncidentsAddress({ party: 'isis' }, 'c', 41)).toBe(
    '/api/collections/ceasefire-incidents/items?limit=10000&ceasefire=c&window=41&party=isis',
  );
  expect(csvAddress(comparisonAddress(view, 'c'), 'weekly')).toBe(
    '/api/ceasefires/c/comparison?window=30&f=csv&table=weekly',
  );
});
