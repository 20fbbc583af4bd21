/** How far an arrow key moves the handle, in percent, and a page key. */
const steps: Record<string, number> = { ArrowUp: 2, ArrowDown: -2, PageUp: 10, PageDown: -10 };

/**
 * Where the handle goes on a key; null for a key that is not its own. `share` is how much of the maps' width shows what was
 * before. That side lies at the start of the line, as time is read: left in English, right in Arabic. Arrows move the handle
 * the way they point, so in Arabic the right arrow shows less of it.
 */
export function keyedShare(share: number, key: string, dir: 'ltr' | 'rtl'): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return 100;
  const towardsEnd = dir === 'ltr' ? 'ArrowRight' : 'ArrowLeft';
  const towardsStart = dir === 'ltr' ? 'ArrowLeft' : 'ArrowRight';
  const step = key === towardsEnd ? 2 : key === towardsStart ? -2 : steps[key];
  return step === undefined ? null : clamp(share + step);
}

/** The share under a pointer at `x` over maps that span from `left`, `width` wide. */
export const pointedShare = (x: number, left: number, width: number, dir: 'ltr' | 'rtl'): number => {
  const fromLeft = clamp(((x - left) / width) * 100);
  return dir === 'ltr' ? fromLeft : 100 - fromLeft;
};

const clamp = (share: number) => Math.max(0, Math.min(100, share));
