import { describe, expect, it } from 'vitest';
import { noQuestion } from './ceasefires/question';
import {
  emptyView,
  entries,
  filterCount,
  languages,
  readView,
  type ViewState,
  withPeriod,
  writeView,
} from './viewState';

const somewhere: ViewState = {
  entry: 'incidents',
  party: 'russian_forces',
  governorate: 'SY-ID',
  from: '2019-07-01',
  to: '2019-07-31',
  incident: '2019-07-22-maarat-al-numan-market',
  day: '2019-07-22',
  within: '10km',
  proximity: 'within,unknown',
  lang: 'ar',
  ...noQuestion,
};

describe('the address of a view', () => {
  const optional = ['party', 'governorate', 'from', 'to', 'incident', 'day', 'within', 'proximity'] as const;
  const every = entries.flatMap((entry) =>
    languages.flatMap((lang) =>
      Array.from({ length: 2 ** optional.length }, (_, bits): ViewState => {
        const kept = optional.map((key, i) => [key, bits & (1 << i) ? somewhere[key] : null]);
        return { ...somewhere, ...Object.fromEntries(kept), entry, lang };
      }),
    ),
  );

  it('reads back as the view it was written from, whatever is set', () => {
    // A comparison has its own days, and no other period.
    const possible = every.filter(({ entry, from, to }) => entry !== 'before-after' || (!from && !to));
    for (const view of possible) expect(readView(writeView(view), 'en')).toEqual({ view, ignored: [] });
  });

  it('says nothing of what is not set', () => {
    expect(writeView(emptyView('en'))).toBe('?entry=massacres&lang=en');
  });

  it.each([
    ['entry', 'everything'],
    ['party', '<img src=x onerror=alert(1)>'],
    ['governorate', 'SY-ID;DROP TABLE'],
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
});
