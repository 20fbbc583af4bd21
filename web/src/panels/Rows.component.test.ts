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
  static all: Sight[] = [];
  readonly watched: Element[] = [];
  constructor(
    private readonly tell: (entries: Partial<IntersectionObserverEntry>[]) => void,
    readonly options: { rootMargin: string },
  ) {
    Sight.all.push(this);
  }
  observe = (element: Element) => this.watched.push(element);
  unobserve = () => {};
  async isIn(place: number, isIntersecting: boolean) {
    const target = this.watched[place] as Element;
    this.tell([{ target, isIntersecting }]);
    await tick();
  }
}
const sight = (margin: RegExp) => Sight.all.find(({ options }) => margin.test(options.rootMargin)) as Sight;
const block = (at: number, near: boolean) => sight(/^2400px 0px$/).isIn(at, near);
const beginsAboveTheEnd = (section: number, is: boolean) => sight(/^\d{5,}px/).isIn(section, is);
const endsBelowTheBeginning = (section: number, is: boolean) => sight(/\d{5,}px 0px$/).isIn(section, is);

beforeEach(() => vi.stubGlobal('IntersectionObserver', Sight));
afterEach(() => {
  vi.unstubAllGlobals();
  Sight.all = [];
});

const incidents = randomIncidents(new Random(1), 1000);
/** A long list comes after the page. */
async function renderRows(address: string) {
  const rendered = renderPart(Rows, address, { incidents });
  await vi.waitFor(() => expect(rendered.container.querySelector('li')).not.toBeNull());
  return rendered;
}
const idOf = (i: number) => incidents[i]?.properties.id;
const made = () => screen.queryAllByRole('listitem').map((row) => row.dataset.incident);

test('of a thousand incidents none is made that nobody sees', async () => {
  await renderRows('/?lang=en');

  expect(made()).toEqual([]);
});

test('a short list is made whole', () => {
  renderPart(Rows, '/?lang=en', { incidents: incidents.slice(0, 200) });

  expect(made()).toHaveLength(200);
});

test('rows that come near are made, each with its place in the whole list, and go when they are far', async () => {
  await renderRows('/?lang=en');

  await block(1, true);

  expect(made()).toEqual(incidents.slice(12, 24).map(({ properties }) => properties.id));
  const first = screen.getAllByRole('listitem')[0];
  expect([first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')]).toEqual(['13', '1000']);

  await block(1, false);
  expect(made()).toEqual([]);
});

test('a section is near from where its beginning comes into sight until its end has left it', async () => {
  const { container } = await renderRows('/?lang=en');
  const places = () => container.querySelectorAll('li').length;
  const ofOneSection = places();

  await beginsAboveTheEnd(1, true);
  expect(places()).toBe(ofOneSection);
  await endsBelowTheBeginning(1, true);
  expect(places()).toBe(ofOneSection + Math.ceil(400 / 12));

  await endsBelowTheBeginning(1, false);
  expect(places()).toBe(ofOneSection);
});

test('rows in which the keyboard stands stay', async () => {
  await renderRows('/?lang=en');
  await block(0, true);
  screen.getAllByRole('link')[3]?.focus();

  await block(0, false);

  expect(made()).toContain(idOf(3));
});

test('the chosen incident is made wherever it is, so that closing its record can return to it', async () => {
  await renderRows(`/?lang=en&incident=${idOf(500)}`);

  expect(made()).toContain(idOf(500));
});
