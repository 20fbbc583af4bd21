import { describe, expect, it } from 'vitest';
import { keyedShare, pointedShare } from './swipe';

describe('the swipe', () => {
  it.each([
    ['ltr', 'ArrowRight', 52],
    ['ltr', 'ArrowLeft', 48],
    ['rtl', 'ArrowRight', 48],
    ['rtl', 'ArrowLeft', 52],
    ['rtl', 'ArrowUp', 52],
    ['ltr', 'PageDown', 40],
    ['ltr', 'Home', 0],
    ['rtl', 'End', 100],
    ['ltr', 'a', null],
    ['ltr', 'Tab', null],
  ] as const)('in %s moves on %s to %s', (dir, key, expected) => {
    expect(keyedShare(50, key, dir)).toBe(expected);
  });

  it('stops at its ends', () => {
    expect(keyedShare(99, 'ArrowRight', 'ltr')).toBe(100);
    expect(keyedShare(1, 'PageDown', 'rtl')).toBe(0);
    expect(pointedShare(-20, 0, 400, 'ltr')).toBe(0);
  });

  it('shows under the pointer what lies before on the side where the line begins', () => {
    expect(pointedShare(200, 100, 400, 'ltr')).toBe(25);
    expect(pointedShare(200, 100, 400, 'rtl')).toBe(75);
  });
});
