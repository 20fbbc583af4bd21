// @vitest-environment happy-dom
import { screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderPart } from '../testing/part';
import { Random } from '../testing/random';
import { randomIncidents } from '../testing/randomIncidents';
import Rows from './Rows.svelte';

// Nothing has a place on this screen, so the test says what comes near.
class Sight {
  static here: Sight;
  readonly watched: Element[] = [];
  constructor(private readonly tell: (entries: Partial<IntersectionObserverEntry>[]) => void) {
    Sight.here = this;
  }
  observe = (element: Element) => this.watched.push(element);
  unobserve = () => {};
  async isNear(block: number, isIntersecting: boolean) {
    const target = this.watched[block] as Element;
    this.tell([{ target, isIntersecting }]);
    await tick();
  }
}
beforeEach(() => vi.stubGlobal('IntersectionObserver', Sight));
afterEach(() => vi.unstubAllGlobals());

const incidents = randomIncidents(new Random(1), 1000);
const idOf = (i: number) => incidents[i]?.properties.id;
const made = () => screen.queryAllByRole('listitem').map((row) => row.dataset.incident);

test('of a thousand incidents none is made that nobody sees', () => {
  renderPart(Rows, '/?lang=en', { incidents });

  expect(made()).toEqual([]);
});

test('a short list is made whole', () => {
  renderPart(Rows, '/?lang=en', { incidents: incidents.slice(0, 200) });

  expect(made()).toHaveLength(200);
});

test('rows that come near are made, each with its place in the whole list, and go when they are far', async () => {
  renderPart(Rows, '/?lang=en', { incidents });

  await Sight.here.isNear(1, true);

  expect(made()).toEqual(incidents.slice(12, 24).map(({ properties }) => properties.id));
  const first = screen.getAllByRole('listitem')[0];
  expect([first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')]).toEqual(['13', '1000']);

  await Sight.here.isNear(1, false);
  expect(made()).toEqual([]);
});

test('rows in which the keyboard stands stay', async () => {
  renderPart(Rows, '/?lang=en', { incidents });
  await Sight.here.isNear(0, true);
  screen.getAllByRole('link')[3]?.focus();

  await Sight.here.isNear(0, false);

  expect(made()).toContain(idOf(3));
});

test('the chosen incident is made wherever it is, so that closing its record can return to it', () => {
  renderPart(Rows, `/?lang=en&incident=${idOf(500)}`, { incidents });

  expect(made()).toContain(idOf(500));
});
