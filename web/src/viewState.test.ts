import { describe, expect, it } from 'vitest';
import { filterCount, withToggled } from './filters/filterState';
import { Random } from './testing/random';
import { randomView } from './testing/randomView';
import { emptyView, readView, type ViewState, withPeriod, writeView } from './viewState';

const somewhere: ViewState = {
  ...emptyView('ar'),
  entry: 'incidents',
  party: 'russian_forces',
  governorate: 'SY-ID',
  from: '2019-07-01',
  to: '2019-07-31',
  incident: '2019-07-22-maarat-al-numan-market',
  day: '2019-07-22',
  within: '10km',
  proximity: 'within,unknown',
};

describe('the address of a view', () => {
  it('reads back as the view it was written from, whatever is set', () => {
    const random = new Random(20_190_722);
    for (let i = 0; i < 5000; i++) {
      const view = randomView(random);
      expect(readView(writeView(view), 'en')).toEqual({ view, ignored: [] });
    }
  });

  it('says nothing of what is not set', () => {
    expect(writeView(emptyView('en'))).toBe('?entry=massacres&lang=en');
  });

  it.each([
    ['entry', 'everything'],
    ['party', '<img src=x onerror=alert(1)>'],
    ['party', 'isis,isis'],
    ['party', 'isis,'],
    ['attribution', 'joint:isis'],
    ['weapon', 'Missile'],
    ['class', "x' OR 1=1"],
    ['governorate', 'SY-ID;DROP TABLE'],
    ['zone', 'zone one'],
    ['area', '36,35,37,35'],
    ['verification', ''],
    ['massacre', 'false'],
    ['band', '2-6'],
    ['phase', 'during'],
    ['pane', 'table'],
    ['digits', 'roman'],
    ['embed', 'no'],
    ['from', '2019-02-30'],
    ['to', '31/07/2019'],
    ['incident', '../../etc/passwd'],
    ['day', '2019-13-01'],
    ['within', '101km'],
    ['proximity', 'within,nearby'],
    ['proximity', 'within,within'],
    ['proximity', ''],
    ['lang', 'xx'],
  ])('drops a bad %s alone and names it', (key, bad) => {
    const params = new URLSearchParams(writeView(somewhere));
    params.set(key, bad);

    const { view, ignored } = readView(`?${params}`, 'en');

    expect(ignored).toEqual([key]);
    expect(view).toEqual({ ...somewhere, [key]: emptyView('en')[key as keyof ViewState] });
  });

  it.each([
    ['massacres', ['massacre', 'band', 'phase']],
    ['incidents', ['band', 'phase']],
    ['near-lines', ['phase']],
    ['before-after', ['zone', 'from', 'to', 'band']],
  ])('of %s drops the filters that mean nothing there, and names them', (entry, meaningless) => {
    const every = {
      party: 'isis',
      attribution: 'isis',
      weapon: 'missile',
      class: 'attack',
      governorate: 'SY-ID',
      zone: 'zone-1-idlib',
      area: '36,35,37,35,37,36',
      from: '2019-07-01',
      to: '2019-07-31',
      verification: 'verified',
      massacre: 'true',
      band: '0-1',
      phase: 'before',
    };

    const { view, ignored } = readView(`?${new URLSearchParams({ ...every, entry })}`, 'en');

    const kept = Object.entries(every).map(([key, value]) => [key, meaningless.includes(key) ? null : value]);
    expect(view).toMatchObject(Object.fromEntries(kept));
    expect(ignored).toEqual(meaningless);
  });

  it('takes a flag that stands alone', () => {
    expect(readView('?embed', 'en').view.embed).toBe('true');
  });

  it('drops a period that ends before it begins', () => {
    const { view, ignored } = readView('?from=2020-01-01&to=2019-01-01', 'en');

    expect(view).toEqual(emptyView('en'));
    expect(ignored).toEqual(['from', 'to']);
  });

  it('survives broken encoding', () => {
    expect(readView('?party=%E0%A4%A&&&=', 'ar').view).toEqual(emptyView('ar'));
  });
});

describe('the filters', () => {
  it('move the other end of the period rather than cross it', () => {
    expect(withPeriod(somewhere, { from: '2019-09-01' })).toMatchObject({ from: '2019-09-01', to: '2019-09-01' });
    expect(withPeriod(somewhere, { to: '2019-05-01' })).toMatchObject({ from: '2019-05-01', to: '2019-05-01' });
    expect(withPeriod(somewhere, { to: null })).toMatchObject({ from: '2019-07-01', to: null });
  });

  it('are counted without entry, selection and language', () => {
    expect(filterCount(somewhere)).toBe(4);
    expect(filterCount(emptyView('en'))).toBe(0);
  });

  it('take several values, one by one in and out', () => {
    expect(withToggled(null, 'missile')).toBe('missile');
    expect(withToggled('missile', 'ied')).toBe('missile,ied');
    expect(withToggled('missile,ied', 'missile')).toBe('ied');
    expect(withToggled('missile', 'missile')).toBeNull();
  });
});
