// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { read, renderPart } from '../testing/part';
import TakeAway from './TakeAway.svelte';

const button = () => screen.getByRole('button', { name: 'Save and share' });
const open = async () => {
  await fireEvent.click(button());
  return screen.findByRole('dialog');
};
afterEach(() => vi.restoreAllMocks());

test('the dialog names what it would give away, and closing it returns to its button', async () => {
  renderPart(TakeAway, '/?lang=en&entry=incidents');

  expect(read(await open())).toContain('All incidents');
  await fireEvent.click(screen.getByRole('button', { name: 'Close' }));

  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(button());
});

test('the link that is copied is the address of the view', async () => {
  const copy = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  renderPart(TakeAway, '/?lang=en&entry=incidents&party=russian_forces');
  await open();

  await fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));

  expect(copy).toHaveBeenCalledWith(location.href);
  expect(await screen.findByText('Copied.')).toBeTruthy();
});

test('where copying is refused the text is there to be copied by hand', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
  renderPart(TakeAway, '/?lang=en&entry=incidents');
  await open();

  await fireEvent.click(screen.getByRole('button', { name: 'Copy API link' }));

  const text = await screen.findByRole<HTMLTextAreaElement>('textbox');
  expect(text.value).toContain('/api/collections/incidents/items');
  expect(document.activeElement).toBe(text);
});
