import { expect, it } from 'vitest';
import { emptyView } from '../viewState';
import { countsOf, selectFrom } from './choosable';
import { sidesOf } from './sides';
import type { ComparedIncidents } from './types';

const incident = (id: string, phase: string, attribution: string, governorate: string) => ({
  type: 'Feature',
  id,
  geometry: null,
  properties: {
    id,
    phase,
    attribution,
    governorate,
    date_start: '2020-01-01',
    date_end: '2020-01-01',
    parties: [attribution],
    weapons: [],
    zones: [],
    event_class: 'attack',
    verification_status: 'verified',
  },
});
const all = {
  type: 'FeatureCollection',
  features: [
    incident('a', 'before', 'isis', 'SY-ID'),
    incident('b', 'after', 'isis', 'SY-HL'),
    incident('c', 'after', 'unidentified', 'SY-ID'),
  ],
} as unknown as ComparedIncidents;
const view = { ...emptyView('en'), entry: 'before-after' as const };
const entries = (counts: ReturnType<typeof countsOf>) => Object.fromEntries(counts ?? []);

it('counts the values of a filter under the others, and within the phases chosen', () => {
  const asked = { ...view, governorate: 'SY-ID' };
  const count = (of: typeof asked) => entries(countsOf('attribution', of, selectFrom(all, of), null));

  expect(count(asked)).toEqual({ isis: 1, unidentified: 1 });
  expect(count({ ...asked, phase: 'after' })).toEqual({ isis: 0, unidentified: 1 });
});

it('offers governorates uncounted: of another one, other days may be compared', () => {
  const asked = { ...view, governorate: 'SY-HM' };

  expect(entries(countsOf('governorate', asked, selectFrom(all, asked), null))).toEqual({
    'SY-ID': null,
    'SY-HL': null,
    'SY-HM': null,
  });
});

it('counts the phases of the answer, and none before it is there', () => {
  expect(entries(countsOf('phase', view, null, sidesOf(all)))).toEqual({ before: 1, after: 2, indeterminate: 0 });
  expect(entries(countsOf('phase', view, null, null))).toEqual({ before: null, after: null, indeterminate: null });
});

it('knows no values before there is anything to choose from', () => {
  expect(countsOf('weapon', view, null, null)).toBeNull();
});
