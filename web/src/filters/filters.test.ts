import { describe, expect, it } from 'vitest';
import { emptyView } from '../viewState';
import { noFilters } from './filterState';
import { unknownFilters } from './unknown';

describe('a filter for what no list has', () => {
  const lists = { party: [{ code: 'isis', label_en: 'ISIS', label_ar: 'داعش' }] };

  it('is named where one of its values is not listed', () => {
    expect(unknownFilters({ ...noFilters, party: 'isis,martians' }, lists)).toEqual(['party']);
    expect(unknownFilters({ ...noFilters, party: 'isis' }, lists)).toEqual([]);
  });

  it.each([
    ['isis', []],
    ['martians', ['attribution']],
    ['joint:isis+isis', []],
    ['alternative:isis+martians', ['attribution']],
  ])('knows the parties that the bucket %s is made of', (attribution, unknown) => {
    expect(unknownFilters({ ...noFilters, attribution }, lists)).toEqual(unknown);
  });

  it('is not judged before its list is there', () => {
    expect(unknownFilters({ ...emptyView('en'), weapon: 'sling', zone: 'nowhere' }, lists)).toEqual([]);
  });
});
