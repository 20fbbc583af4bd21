// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { Navigation } from '../navigation.svelte';
import { Coming } from './coming.svelte';

const may = { from: '2019-05-01', to: '2019-05-31' };
const june = { from: '2019-06-01', to: '2019-06-30' };
const settled = () => new Promise((done) => setTimeout(done));

/** A map that lays out when it is told to. */
function slowMap() {
  const waiting: (() => void)[] = [];
  return {
    layOut: () => new Promise<void>((done) => waiting.push(done)),
    isDone: async () => {
      waiting.shift()?.();
      await settled();
    },
  };
}

let nav: Navigation;
let coming: Coming;
beforeEach(() => {
  history.replaceState(null, '', '/?entry=incidents');
  nav = new Navigation();
  coming = new Coming(nav);
});

it('a period is shown at once where there is no map', () => {
  void coming.hold(may);

  expect(nav.view).toMatchObject(may);
  expect(coming.period).toBeNull();
});

it('a period is shown when the map has laid it out, which knows it from the first', async () => {
  const map = slowMap();
  coming.layOut = map.layOut;

  void coming.hold(may);
  await settled();
  expect(coming.period).toEqual(may);
  expect(nav.view.from).toBeNull();

  await map.isDone();
  expect(nav.view).toMatchObject(may);
  expect(coming.period).toBeNull();
});

it('of periods that come sooner than the map lays them out, the last is shown in the end', async () => {
  const map = slowMap();
  coming.layOut = map.layOut;

  void coming.hold(may);
  await settled();
  void coming.hold(june);
  await map.isDone();
  expect(nav.view).toMatchObject(may);
  expect(coming.period).toEqual(june);

  await map.isDone();
  expect(nav.view).toMatchObject(june);
});

it('what is gone back to meanwhile stays, though it is the address that the period was held on', async () => {
  const map = slowMap();
  coming.layOut = map.layOut;
  nav.go(june);

  void coming.hold(may);
  await settled();
  nav.go(may);
  nav.go(june);
  await map.isDone();

  expect(nav.view).toMatchObject(june);
});

it('what is chosen meanwhile stays chosen', async () => {
  const map = slowMap();
  coming.layOut = map.layOut;

  void coming.hold(may);
  await settled();
  nav.go(june);
  await map.isDone();

  expect(nav.view).toMatchObject(june);
  expect(coming.period).toBeNull();
});

it('what is chosen meanwhile is what the map is to show at once', async () => {
  coming.layOut = slowMap().layOut;

  void coming.hold(may);
  await settled();
  nav.go(june);

  expect(coming.period).toBeNull();
});

it('a map that fails does not keep the page from what is chosen next', async () => {
  coming.layOut = () => Promise.reject(new Error('no map'));
  await expect(coming.hold(may)).rejects.toThrow('no map');
  expect(coming.period).toBeNull();

  coming.layOut = null;
  void coming.hold(june);

  expect(nav.view).toMatchObject(june);
});

it('nothing moves on while a picture is made of the page', async () => {
  coming.isStill = true;

  await coming.hold(may);

  expect(coming.period).toBeNull();
  expect(nav.view.from).toBeNull();
});
