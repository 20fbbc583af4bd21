import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { dark, light } from './palette';
import { drawnBy } from './showing';
import { mapStyle } from './style';

const looks = [light, dark].flatMap((palette) => (['en', 'ar'] as const).map((lang) => ({ palette, lang })));

describe.each(looks)('the style in $palette.scheme and $lang', (look) => {
  it('is valid', () => {
    expect(validateStyleMin(mapStyle(look)).map((fault) => fault.message)).toEqual([]);
  });

  it('asks nobody else for anything', () => {
    const addresses = JSON.stringify(mapStyle(look)).match(/https?:\/\/[^"/]+/g) ?? [];

    expect(new Set(addresses)).toEqual(new Set(['http://127.0.0.1']));
  });
});

it('changes with the look in paint and text only, so that a new look keeps the data', () => {
  const [before, after] = [looks[0], looks[3]].map((look) => mapStyle(look as (typeof looks)[number]));

  expect(after?.sources).toEqual(before?.sources);
  expect(after?.layers.map((layer) => layer.id)).toEqual(before?.layers.map((layer) => layer.id));
});

it('knows every layer that an overlay is drawn by', () => {
  const ids = mapStyle(looks[0] as (typeof looks)[number]).layers.map(({ id }) => id);

  expect(ids).toEqual(expect.arrayContaining(Object.values(drawnBy).flat()));
});
