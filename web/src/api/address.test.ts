import { describe, expect, it } from 'vitest';
import { emptyView } from '../viewState';
import { itemsAddress, recordAddress, verdictCountsAddress } from './address';

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

  it('counts every verdict of the same filters', () => {
    expect(verdictCountsAddress({ ...near, within: '20km', proximity: 'unknown' })).toBe(
      '/api/reports/proximity?within=20km&party=isis',
    );
  });

  it('asks for nothing else when only another day’s line is drawn', () => {
    expect(itemsAddress({ ...near, day: '2019-07-21' })).toBe(itemsAddress(near));
  });
});
