// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import { read, renderPart } from '../testing/part';
import Chart from './Chart.svelte';
import { type Charted, total } from './counts';

const attack = (governorate: string | null, killed_min: number | null): Charted => ({
  attribution: 'russian_forces',
  governorate,
  weapons: ['missile'],
  date_start: '2019-07-22',
  date_end: '2019-07-22',
  killed_min,
});
const incidents = [attack('SY-ID', 39), attack('SY-ID', null), attack('SY-HL', null)];
const props = {
  incidents,
  all: total(incidents),
  by: 'governorate',
  measure: 'killed',
  isChosen: () => false,
  choose: () => {},
};

test('a chart is said in a sentence that tells how many tolls are not in it', () => {
  const { container } = renderPart(Chart, '/?lang=en', props);

  expect(read(container)).toMatch(/Most: Idlib, at least 39 killed.*2 incidents.*not known/);
});

test('its table opens on demand, and calls unknown what is unknown', async () => {
  renderPart(Chart, '/?lang=en', props);
  expect(screen.queryByRole('table')).toBeNull();

  await fireEvent.click(screen.getByRole('button', { name: 'As a table' }));

  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => [...row.children].map(read))).toEqual([
    ['Idlib', '2', '39', '1'],
    ['Aleppo', '1', 'not known', '1'],
  ]);
});

test('a bar filters by what it stands for; incidents without it are a bar that does not', async () => {
  const choose = vi.fn();
  const withUnknown = [...incidents, attack(null, 2)];
  renderPart(Chart, '/?lang=en', { ...props, incidents: withUnknown, all: total(withUnknown), choose });

  await fireEvent.click(screen.getByRole('button', { name: /Idlib/ }));

  expect(choose.mock.calls).toEqual([['SY-ID']]);
  expect(screen.queryByRole('button', { name: /Not known/ })).toBeNull();
});

test('a chart of nothing says so and draws nothing', () => {
  renderPart(Chart, '/?lang=ar', { ...props, incidents: [], all: total([]) });

  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
