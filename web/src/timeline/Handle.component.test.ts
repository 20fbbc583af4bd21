// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { dayNumber } from '../lines/dayNumber';
import { renderPart } from '../testing/part';
import type { Span } from './brush';
import Handle from './Handle.svelte';

const span = (from: string, to: string): Span => ({ first: dayNumber(from), last: dayNumber(to) });
const whole = span('2019-01-01', '2019-12-31');
const chosen = span('2019-06-01', '2019-07-31');

function handle(lang: 'en' | 'ar') {
  const time = { span: chosen, reached: chosen, whole, unit: 'month', hold: vi.fn(), choose: vi.fn() };
  const axis = { ...whole, width: 365, rtl: lang === 'ar' };
  renderPart(Handle, `/?lang=${lang}`, { end: 'first', axis, time, grab: () => {} });
  return { slider: screen.getByRole('slider'), time };
}

test('a handle says its day in words, and between which days it can go', () => {
  const { slider } = handle('en');

  expect(slider.getAttribute('aria-valuetext')).toMatch(/1 June 2019/);
  expect(Number(slider.getAttribute('aria-valuemin'))).toBe(whole.first);
  expect(Number(slider.getAttribute('aria-valuemax'))).toBe(chosen.last);
});

test.each([
  ['en', 'ArrowRight'],
  ['ar', 'ArrowLeft'],
] as const)('in the direction of reading it goes on in time (%s)', async (lang, key) => {
  const { slider, time } = handle(lang);

  await fireEvent.keyDown(slider, { key });

  expect(time.hold).toHaveBeenCalledWith(span('2019-07-01', '2019-07-31'));
});

test.each(['keyUp', 'blur'] as const)(
  'where the key is let go, or the handle left, is chosen, once (%s)',
  async (end) => {
    const { slider, time } = handle('en');

    await fireEvent.keyDown(slider, { key: 'PageDown' });
    await fireEvent.keyDown(slider, { key: 'Home' });
    expect(time.choose).not.toHaveBeenCalled();
    await fireEvent[end](slider, { key: 'Home' });
    await fireEvent.blur(slider);

    expect(time.choose.mock.calls).toEqual([[{ ...chosen, first: whole.first }, false]]);
  },
);

test('keys that mean nothing to it go their way', async () => {
  const { slider, time } = handle('en');

  const wentOn = await fireEvent.keyDown(slider, { key: 'Tab' });

  expect(wentOn).toBe(true);
  expect(time.hold).not.toHaveBeenCalled();
});
