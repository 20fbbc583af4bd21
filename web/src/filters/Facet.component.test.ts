// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { read, renderPart } from '../testing/part';
import Facet from './Facet.svelte';

const counts = new Map([
  ['russian_forces', 7],
  ['syrian_regime_forces', 1200],
]);
const rows = () => screen.getAllByRole('listitem', { hidden: true }).map(read);

test('every value says how many incidents it would leave', () => {
  renderPart(Facet, '/?lang=en', { name: 'party', counts });

  expect(rows()).toEqual(['Russian forces 7', 'Syrian regime forces 1,200']);
});

test('a value that is taken is in the address, and leaves it again', async () => {
  renderPart(Facet, '/?lang=en&entry=incidents', { name: 'party', counts });
  const russian = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /Russian/, hidden: true });

  await fireEvent.click(russian());
  expect(location.search).toContain('party=russian_forces');
  expect(russian().checked).toBe(true);

  await fireEvent.click(russian());
  expect(location.search).not.toContain('party');
});

test('a chosen value that leaves nothing stays, so that it can be taken back', () => {
  renderPart(Facet, '/?lang=en&party=unidentified', { name: 'party', counts });

  expect(rows()).toContain('Unidentified party 0');
});

test('before the counts are known no value claims that it would leave nothing', () => {
  renderPart(Facet, '/?lang=ar&party=unidentified', { name: 'party', counts: null });

  expect(rows()).toEqual(['جهة لم تُحدَّد']);
});
