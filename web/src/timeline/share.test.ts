import { expect, test } from 'vitest';
import { sayShare } from './share';

test.each([
  [0, '0'],
  [0.0134, '0.01'],
  [0.049, '0.05'],
  [0.25, '0.3'],
  [3, '3'],
])('a share of %d is said as %s', (n, said) => {
  expect(sayShare(n, 'en')).toBe(said);
});
