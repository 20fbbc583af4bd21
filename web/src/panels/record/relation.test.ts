import { describe, expect, it } from 'vitest';
import { describeRelation, type Relation, windowFor } from './relation';
import { words } from './words/words';

const given = (relation: Partial<Relation>) =>
  ({ phase: 'after', days_from_ceasefire: 3, zone_relation: 'inside', ...relation }) as Relation;

describe('how an incident stands to a ceasefire', () => {
  it.each([
    [{}, '3 days after'],
    [{ phase: 'before', days_from_ceasefire: -1 }, '1 day before'],
    [{ phase: 'after', days_from_ceasefire: 0 }, 'the day it took effect, after it did'],
    [{ phase: 'indeterminate', days_from_ceasefire: 0 }, 'the day it took effect; which came first is not known'],
    [{ phase: 'before', days_from_ceasefire: null }, 'before'],
    [{ phase: 'indeterminate', days_from_ceasefire: null }, 'before or after is not known'],
    [{ phase: 'indeterminate', zone_relation: 'straddles' }, '3 days after; perhaps outside its area'],
    [
      { phase: 'indeterminate', zone_relation: 'straddles', days_from_ceasefire: 0 },
      'before or after is not known; perhaps outside its area',
    ],
  ])('%j reads “%s”', (relation, said) => {
    expect(describeRelation(given(relation), words.en)).toBe(said);
  });

  it('has the dual of Arabic', () => {
    expect(describeRelation(given({ days_from_ceasefire: -2 }), words.ar)).toBe('قبله بيومين');
  });
});

it.each([
  [-10, null],
  [29, null],
  [-30, '60'],
  [171, '180'],
  [-729, '730'],
  [809, null],
  [null, null],
])('an incident %s days off is compared in a window of %s', (days, window) => {
  expect(windowFor(days)).toBe(window);
});
