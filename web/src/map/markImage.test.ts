import { expect, it } from 'vitest';
import { type Crowd, crowdScale } from '../layers/crowds';
import { namesAlike } from './markImage';

it('with the square of one crowd come those of every crowd there can be', () => {
  const names = namesAlike('dark/crowd/12');

  for (const most of [25, 40, 91, 300, 9000, 50_000]) {
    const crowd: Crowd = { members: Array.from({ length: most }, (_, i) => i), massacres: 0, lon: 36, lat: 35 };
    expect(names).toContain(`dark/crowd/${Math.round(crowdScale([crowd]) * Math.sqrt(most))}`);
  }
});

it.each(['light/state/7', 'light/hatch'])('%s comes by itself', (name) => {
  expect(namesAlike(name)).toEqual([name]);
});
