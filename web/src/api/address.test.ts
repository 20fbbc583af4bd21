import { describe, expect, it } from 'vitest';
import { emptyView } from '../viewState';
import { entryAddress, recordAddress } from './address';
import { itemsAddress } from './itemsAddress';

const view = emptyView('en');

it('asks for everything of an entry when nothing is filtered', () => {
  expect(itemsAddress(view)).toBe('/api/collections/massacres/items?limit=10000');
});

it('carries each filter', () => {
  const address = itemsAddress({
    ...view,
    entry: 'incidents',
    party: 'isis',
    governorate: 'SY-HL',
    from: '2019-07-01',
    to: '2019-07-31',
  });

  const url = new URL(address, 'http://atlas');
  expect(url.pathname).toBe('/api/collections/incidents/items');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    limit: '10000',
    party: 'isis',
    governorate: 'SY-HL',
    datetime: '2019-07-01/2019-07-31',
  });
});

it('asks in CQL2 for what no parameter says', () => {
  const url = new URL(
    itemsAddress({
      ...view,
      entry: 'incidents',
      attribution: 'isis,joint:russian_forces+syrian_regime_forces',
      zone: 'zone-1-idlib,zone-2-homs',
      massacre: 'true,possible',
      area: '36,35,37,35,37,36',
    }),
    'http://atlas',
  );

  expect(url.searchParams.get('filter')?.split(' AND ')).toEqual([
    "attribution IN ('isis','joint:russian_forces+syrian_regime_forces')",
    "A_OVERLAPS(zones,('zone-1-idlib','zone-2-homs'))",
    '(massacre=TRUE OR possible_massacre=TRUE)',
    'S_INTERSECTS(geom,POLYGON((36 35,37 35,37 36,36 35)))',
  ]);
});

it('leaves out what its entry cannot be narrowed by', () => {
  expect(itemsAddress({ ...view, massacre: 'possible', band: '0-1', proximity: 'within' })).toBe(itemsAddress(view));
});

it('leaves the open end of a period open', () => {
  expect(decodeURIComponent(itemsAddress({ ...view, from: '2019-07-01' }))).toContain('datetime=2019-07-01/..');
  expect(decodeURIComponent(itemsAddress({ ...view, to: '2019-07-31' }))).toContain('datetime=../2019-07-31');
});

it('does not change with selection or language', () => {
  expect(itemsAddress({ ...view, incident: '2019-07-01-a', lang: 'ar' })).toBe(itemsAddress(view));
});

it('keeps an id inside its place in the address', () => {
  expect(recordAddress('a/../b?c')).toBe('/api/incidents/a%2F..%2Fb%3Fc');
});

describe('near the lines', () => {
  const near = { ...view, entry: 'near-lines' as const, party: 'isis' };

  it('says distance and verdicts even where they are the service’s own, so that an export tells what it holds', () => {
    const url = new URL(itemsAddress(near), 'http://atlas');

    expect(url.pathname).toBe('/api/collections/incidents-near-lines/items');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      limit: '10000',
      within: '5km',
      proximity: 'within,indeterminate',
      party: 'isis',
    });
  });

  it('asks the same, whatever is filtered, for what the page filters itself', () => {
    const asked = new URL(
      entryAddress({ ...near, proximity: 'unknown', party: 'isis', from: '2019-07-01' }),
      'http://atlas',
    );

    expect(asked.searchParams.get('proximity')).toBe('within,indeterminate,outside,unknown');
    expect(asked.searchParams.get('within')).toBe('5km');
    expect(asked.searchParams.has('party')).toBe(false);
    expect(asked.searchParams.has('datetime')).toBe(false);
  });

  it('tells several bands apart from none', () => {
    const url = new URL(itemsAddress({ ...near, party: null, band: '20+,none' }), 'http://atlas');

    expect(url.searchParams.get('filter')).toBe("(distance_band IN ('20+') OR distance_band IS NULL)");
  });

  it('asks for nothing else when only another day’s line is drawn', () => {
    expect(itemsAddress({ ...near, day: '2019-07-21' })).toBe(itemsAddress(near));
  });
});
