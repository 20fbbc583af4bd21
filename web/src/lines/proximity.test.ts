import { describe, expect, it } from 'vitest';
import { distanceOf, isVerdictList, metresOf, shownVerdicts, toggled } from './proximity';

describe('the verdicts shown', () => {
  it('are those that may be near, where nothing is chosen', () => {
    expect(shownVerdicts({ proximity: null })).toEqual(['within', 'indeterminate']);
  });

  it('are added and taken away in one order', () => {
    expect(toggled(['indeterminate', 'unknown'], 'within')).toBe('within,indeterminate,unknown');
    expect(toggled(['within', 'indeterminate'], 'within')).toBe('indeterminate');
  });

  it('never become none', () => {
    expect(toggled(['unknown'], 'unknown')).toBe('unknown');
  });
});

it.each([
  ['within', true],
  ['unknown,within', true],
  ['within,', false],
  ['within,within', false],
  ['near', false],
  ['', false],
])('“%s” as a list of verdicts is taken: %s', (text, taken) => {
  expect(isVerdictList(text)).toBe(taken);
});

it('the distance is 5 km where none is chosen', () => {
  expect(metresOf(distanceOf({ within: null }))).toBe(5000);
  expect(metresOf(distanceOf({ within: '20km' }))).toBe(20_000);
});
