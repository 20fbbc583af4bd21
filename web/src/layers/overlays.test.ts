import { describe, expect, it } from 'vitest';
import { isOverlayList, overlays, overlaysOf, switched } from './overlays';

describe('what lies on the map beside the incidents', () => {
  it('is all of it where the address is silent', () => {
    expect(overlaysOf(null)).toEqual([...overlays]);
  });

  it.each(overlays)('is the same again after %s is taken off and put back', (overlay) => {
    const without = switched(null, overlay);

    expect(overlaysOf(without)).toEqual(overlays.filter((one) => one !== overlay));
    expect(switched(without, overlay)).toBeNull();
  });

  it('can be nothing at all', () => {
    const bare = overlays.reduce<string | null>(switched, null);

    expect(overlaysOf(bare)).toEqual([]);
    expect(isOverlayList(bare ?? '')).toBe(true);
  });

  it.each(['', 'rivers', 'zones,zones', 'zones,', 'none,zones'])('is not read from "%s"', (text) => {
    expect(isOverlayList(text)).toBe(false);
  });
});
