import { describe, expect, it } from 'vitest';
import { forCanvas } from './bidi';
import { describeDistance } from './distance';
import { en } from './en';
import { inLanguage, languageOf, messages, preferredLanguage } from './languages';

type Tree = { [key: string]: unknown };
const leaves = (tree: Tree, path = ''): [string, unknown][] =>
  Object.entries(tree).flatMap(([key, value]): [string, unknown][] =>
    typeof value === 'object' && value !== null ? leaves(value as Tree, `${path}${key}.`) : [[path + key, value]],
  );

describe('the two languages', () => {
  it('say everything in their own script', () => {
    const inLatin = leaves(messages.ar).filter(
      ([, value]) => typeof value === 'string' && !/[\u0600-\u06FF]/.test(value),
    );
    const notEnglish = leaves(messages.en).filter(
      ([, value]) => typeof value === 'string' && /[\u0600-\u06FF]/.test(value),
    );

    // Each language offers the other by its own name; a zero in a table is a figure.
    expect(inLatin.map(([key]) => key)).toEqual(['otherLanguage', 'people.none']);
    expect(notEnglish.map(([key]) => key)).toEqual(['otherLanguage']);
  });

  it('start with the first that the reader wants and we speak', () => {
    expect(preferredLanguage(['de-DE', 'ar-SY', 'en'])).toBe('ar');
    expect(preferredLanguage(['de-DE', 'fr'])).toBe('en');
  });

  it('are read from an address before what the reader wants, where it names one that we speak', () => {
    expect(languageOf('?lang=ar&entry=incidents', ['en'])).toBe('ar');
    expect(languageOf('?lang=fr', ['ar'])).toBe('ar');
    expect(languageOf('?lang=constructor', ['de'])).toBe('en');
    expect(languageOf('', ['en'])).toBe('en');
  });

  it('show a name that has no Arabic rather than nothing', () => {
    expect(inLanguage('ar', 'Idlib', 'إدلب')).toBe('إدلب');
    expect(inLanguage('ar', 'Idlib', null)).toBe('Idlib');
    expect(inLanguage('en', 'Idlib', 'إدلب')).toBe('Idlib');
  });
});

it('prepares Arabic for the map, which parts vowel marks from letters and does not mirror brackets', () => {
  expect(forCanvas('خَان شَيخُون')).toBe('خان شيخون');
  expect(forCanvas('النيرب (إدلب)')).toBe('النيرب )إدلب(');
});

it.each([
  [10, '10 m'],
  [500, '500 m'],
  [2500, '2.5 km'],
  [7540, '7.5 km'],
  [25000, '25 km'],
])('%d metres are said as %s', (metres, words) => {
  expect(describeDistance(metres, en).replace(/[\u2066-\u2069]/g, '')).toBe(words);
});
