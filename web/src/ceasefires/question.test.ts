import { expect, it } from 'vitest';
import { itemsAddress } from '../api/itemsAddress';
import { emptyView, readView, writeView } from '../viewState';
import { comparedIncidentsAddress, comparisonAddress, csvAddress, onlyIn } from './addresses';
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

it('asks with every filter that means something there, and for both sides whole', () => {
  const asked = new URL(
    comparisonAddress(
      {
        ...view,
        attribution: 'russian_forces,isis',
        weapon: 'missile',
        class: 'attack',
        governorate: 'SY-ID',
        verification: 'verified',
        massacre: 'true',
        area: '36,35,37,35,37,36',
        zone: 'zone-1-idlib',
        band: '0-1',
        from: '2019-07-01',
        phase: 'before',
      },
      'c',
    ),
    'http://atlas',
  );

  expect(Object.fromEntries(asked.searchParams)).toEqual({
    window: '30',
    weapon: 'missile',
    event_class: 'attack',
    governorate: 'SY-ID',
    verification_status: 'verified',
    massacre: 'true',
    filter: "attribution IN ('russian_forces','isis') AND S_INTERSECTS(geom,POLYGON((36 35,37 35,37 36,36 35)))",
  });
});

it('asks for the incidents of some phases beside what else is asked', () => {
  const all = comparedIncidentsAddress({ filter: "attribution IN ('isis','other')" }, 'c', 30);
  const filter = (address: string) => new URL(address, 'http://atlas').searchParams.get('filter');

  expect(onlyIn(null, all)).toBe(all);
  expect(filter(onlyIn('before,indeterminate', all))).toBe(
    "attribution IN ('isis','other') AND phase IN ('before','indeterminate')",
  );
  expect(filter(itemsAddress({ ...view, phase: 'after' }))).toBe("phase IN ('after')");
});

it('asks the layer for the incidents of its ceasefire and window', () => {
  expect(itemsAddress({ ...view, ceasefire: 'c', window: '90', party: 'isis' })).toBe(
    '/api/collections/ceasefire-incidents/items?limit=10000&ceasefire=c&window=90&party=isis',
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
