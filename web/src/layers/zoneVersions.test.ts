import { expect, it } from 'vitest';
import type { Zone } from '../api/types';
import { oneVersionEach } from './zoneVersions';

const version = (zone: string, valid_from: string, valid_until: string | null) => ({
  type: 'Feature' as const,
  geometry: null,
  properties: { zone, valid_from, valid_until, name_en: zone, name_ar: zone } as Zone,
});
const versions = [
  version('south', '2017-07-09', '2018-07-31'),
  version('idlib', '2019-08-31', null),
  version('idlib', '2018-09-17', '2019-08-31'),
];
const drawn = (from: string | null, to: string | null) =>
  oneVersionEach(versions, { from, to }).map(({ properties: p }) => `${p.zone} ${p.valid_from}`);

it('draws every zone once, as it first was, when no period is chosen', () => {
  expect(drawn(null, null)).toEqual(['south 2017-07-09', 'idlib 2018-09-17']);
});

it('draws what held in the chosen period', () => {
  expect(drawn('2019-09-01', '2019-12-31')).toEqual(['idlib 2019-08-31']);
  expect(drawn(null, '2018-01-01')).toEqual(['south 2017-07-09']);
});

it('counts the day a version ends to the next one', () => {
  expect(drawn('2019-08-31', '2019-08-31')).toEqual(['idlib 2019-08-31']);
  expect(drawn('2019-08-30', '2019-08-30')).toEqual(['idlib 2018-09-17']);
});
