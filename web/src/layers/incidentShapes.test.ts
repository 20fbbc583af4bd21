import { describe, expect, it } from 'vitest';
import type { Incident, Incidents } from '../api/types';
import { apart } from './crowds';
import { coincident, halos, incidentMarks } from './incidentShapes';
import { placed } from './placed';
import { newestFirst, tally } from './tally';

let made = 0;
function incident(
  change: Partial<Incident> = {},
  place: [number, number] | null = [36.6, 35.6],
): Incidents['features'][number] {
  const id = change.id ?? `2019-07-${String(++made).padStart(2, '0')}-a`;
  const properties = {
    id,
    date_start: '2019-07-01',
    attribution: 'russian_forces',
    killed_min: 5,
    uncertainty_m: 2500,
    ...change,
  } as Incident;
  return { type: 'Feature', id, geometry: place && { type: 'Point', coordinates: place }, properties };
}
const answer = (...features: Incidents['features']): Incidents => ({
  type: 'FeatureCollection',
  features,
  numberMatched: features.length,
  numberReturned: features.length,
});
const located = ({ features }: Incidents) => apart(placed({ incidents: features }), 12, [35, 32, 43, 38]).single;

describe('the marks on the map', () => {
  it('leave out what has no place, which the count then says', () => {
    const some = answer(incident(), incident({}, null));

    expect(incidentMarks(located(some)).features).toHaveLength(1);
    expect(tally(some)).toMatchObject({ shown: 2, unmapped: 1 });
  });

  it.each([0, null])('have no size when %s is known of the dead', (killed_min) => {
    expect(incidentMarks(located(answer(incident({ killed_min })))).features[0]?.properties).not.toHaveProperty(
      'killed',
    );
  });

  it('are shaded only around places known to a kilometre or worse', () => {
    const shaded = halos(
      located(answer(incident({ uncertainty_m: 999 }), incident({ uncertainty_m: 1000, id: '2019-07-01-b' }))),
      12,
    );

    expect(shaded.features.map((f) => f.properties.id)).toEqual(['2019-07-01-b']);
  });

  it('are shaded where the shade is wider than the mark, and not where the mark would cover it', () => {
    const roughly = located(answer(incident({ uncertainty_m: 2500 })));

    expect(halos(roughly, 6).features).toHaveLength(0);
    expect(halos(roughly, 8).features).toHaveLength(1);
  });

  it('say in words how many share one point', () => {
    const labels = coincident(located(answer(incident(), incident(), incident({}, [37, 36]))), 'en');

    expect(labels.features.map((f) => f.properties?.label)).toEqual(['2 incidents']);
  });
});

describe('the list', () => {
  it('begins with the newest and keeps one order', () => {
    const some = answer(
      incident({ id: '2019-05-01-a', date_start: '2019-05-01' }),
      incident({ id: '2020-05-01-b', date_start: '2020-05-01' }),
      incident({ id: '2020-05-01-a', date_start: '2020-05-01' }),
    );

    expect(newestFirst(some).map((i) => i.id)).toEqual(['2020-05-01-a', '2020-05-01-b', '2019-05-01-a']);
  });

  it('adds the minimums only', () => {
    expect(tally(answer(incident({ killed_min: 7, killed_max: 12 }), incident({ killed_min: null }))).killed).toBe(7);
  });
});
