import { describe, expect, it } from 'vitest';
import { Random } from '../testing/random';
import { randomIncidents } from '../testing/randomIncidents';
import type { Lang } from '../viewState';
import { crowdMarks } from './crowdShapes';
import { apart, crowdSamples, crowdScale, everywhere, readable, squarePixels } from './crowds';
import { type Placed, placed } from './placed';

const syria = [35, 32, 43, 38] as const;
const some = (count: number): Placed => placed({ incidents: randomIncidents(new Random(7), count) });
const at = (count: number, lon: number, lat: number): Placed =>
  placed({
    incidents: some(count).incidents.map((one) => ({ ...one, geometry: { type: 'Point', coordinates: [lon, lat] } })),
  });
const idsOf = ({ incidents }: Placed, members: number[]) => members.map((i) => incidents[i]?.properties.id);

describe('incidents on the map', () => {
  it.each([5, 6.4, 8, 11, 15])('are each drawn alone or counted in a crowd, once, at zoom %f', (zoom) => {
    const all = some(1900);

    const { single, crowds } = apart(all, zoom, syria);

    const told = [
      ...single.map(({ properties }) => properties.id),
      ...crowds.flatMap(({ members }) => idsOf(all, members)),
    ];
    const located = all.incidents.filter(({ geometry }) => geometry !== null);
    expect(told.toSorted()).toEqual(located.map(({ properties }) => properties.id).toSorted());
  });

  it('are drawn one by one as long as a square of the map holds no more than can be read', () => {
    expect(apart(at(readable, 36.6, 35.6), 6, syria).crowds).toEqual([]);
    expect(apart(at(readable + 1, 36.6, 35.6), 6, syria).crowds).toHaveLength(1);
  });

  it('stay a crowd at every zoom where they share one point', () => {
    expect(apart(at(100, 36.6, 35.6), 15, syria).crowds.map(({ members }) => members.length)).toEqual([100]);
  });

  it('keep a mark of their own in a crowd when one is chosen', () => {
    const here = at(100, 36.6, 35.6);
    const chosen = here.incidents[40]?.properties.id as string;

    expect(apart(here, 6, syria, chosen).single.map(({ properties }) => properties.id)).toEqual([chosen]);
  });

  it('are left out far from the frame only when they are very many', () => {
    const [few, many] = [at(100, 40, 36), at(everywhere * 1.2, 40, 36)];
    const elsewhere = [36, 33, 37, 34] as const;

    expect(apart(few, 10, elsewhere).crowds).toHaveLength(1);
    expect(apart(many, 10, elsewhere)).toEqual({ single: [], crowds: [] });
  });
});

describe('some of a list', () => {
  it('are drawn as if they were a list of their own', () => {
    const all = some(800);
    const places = Uint32Array.from({ length: 300 }, (_, i) => 2 * i + 1);
    const alone = placed({ incidents: [...places].flatMap((i) => all.incidents[i] ?? []) });

    const [those, anew] = [apart(placed({ ...all, places }), 6, syria), apart(alone, 6, syria)];

    expect(those.single).toEqual(anew.single);
    expect(those.crowds.map(({ members }) => idsOf(all, members))).toEqual(
      anew.crowds.map(({ members }) => idsOf(alone, members)),
    );
    expect(those.crowds.length).toBeGreaterThan(0);
  });
});

describe('a crowd', () => {
  const crowdOf = (count: number, massacres: number) => ({
    members: Array.from({ length: count }, (_, i) => i),
    massacres,
    lon: 36,
    lat: 35,
  });

  it('says in words how many incidents it is, and how many of them are massacres', () => {
    const said = (lang: Lang) =>
      crowdMarks([crowdOf(1204, 11), crowdOf(30, 0)], lang).features.map(({ properties }) => properties.label);

    expect(said('en')).toEqual(['1,204 incidents\n11 massacres', '30 incidents']);
    expect(said('ar')).toEqual(['1,204 حوادث\n11 مجزرة', '30 حادثة']);
  });

  it('has an area that grows with its number, and fits its square', () => {
    const sides = crowdMarks([crowdOf(10_000, 0), crowdOf(2500, 0)], 'en').features.map(
      ({ properties }) => properties.side,
    );

    expect(sides[0]).toBe(2 * (sides[1] as number));
    expect(sides[0]).toBeLessThanOrEqual(squarePixels);
  });

  it.each([30, 1000, 80_000])('is explained with a size that the map may draw, with %d in the largest', (most) => {
    const samples = crowdSamples(crowdScale([crowdOf(most, 0)]));

    expect(samples.length).toBeGreaterThan(0);
    expect(Math.max(...samples.map(({ side }) => side))).toBeLessThanOrEqual(squarePixels);
  });
});
