import { describe, expect, it } from 'vitest';
import { contains, cornersOf } from '../filters/area';
import { valuesOf } from '../filters/filterState';
import { shownVerdicts } from '../lines/proximity';
import { Random } from '../testing/random';
import { randomIncidents } from '../testing/randomIncidents';
import { randomView } from '../testing/randomView';
import { emptyView, type ViewState } from '../viewState';
import { columnsOf, type ShownIncident } from './columns';
import { type Dimension, dimensions } from './dimensions';
import { select, standing } from './select';
import { dimensionsOf, wantedOf } from './wanted';

const random = new Random(7);
const incidents = randomIncidents(random, 400);
const columns = columnsOf(incidents);
const views = Array.from({ length: 300 }, () => randomView(random)).filter(({ entry }) => entry !== 'before-after');
const shownIn = (view: ViewState) => [...select(columns, wantedOf(view)).shown].map((i) => columns.incidents[i]?.id);

/** The same said plainly, one incident at a time. */
function isShown(
  { properties, geometry }: ShownIncident,
  view: ViewState,
  apartFrom: Dimension | 'period' | null = null,
) {
  const passes = dimensionsOf(view.entry).every((name) => {
    const wanted = name === 'proximity' ? shownVerdicts(view) : valuesOf(view[name]);
    return (
      name === apartFrom || wanted.length === 0 || dimensions[name](properties).some((one) => wanted.includes(one))
    );
  });
  const [lon, lat] = geometry?.coordinates ?? [];
  const inArea = !view.area || (lon !== undefined && lat !== undefined && contains(cornersOf(view.area), lon, lat));
  const inPeriod =
    apartFrom === 'period' ||
    ((!view.from || properties.date_end >= view.from) && (!view.to || properties.date_start <= view.to));
  return passes && inArea && inPeriod;
}

describe('what is shown', () => {
  it('is what each filter alone would leave, whatever the view', () => {
    let some = 0;
    for (const view of views) {
      const expected = incidents.filter((incident) => isShown(incident, view)).map(({ id }) => id);
      if (expected.length > 0) some++;
      expect(shownIn(view).toSorted(), JSON.stringify(view)).toEqual(expected.toSorted());
    }
    expect(some).toBeGreaterThan(20);
  });

  it('is everything where nothing is filtered, newest first', () => {
    const ids = shownIn({ ...emptyView('en'), entry: 'incidents' });

    expect(ids).toHaveLength(incidents.length);
    const days = ids.map((id) => incidents.find((incident) => incident.id === id)?.properties.date_start ?? '');
    expect(days).toEqual(days.toSorted().reverse());
  });

  it('adds up the least that is known, and says how many have no point', () => {
    const view = { ...emptyView('en'), entry: 'incidents' as const };
    const { killed, unknownTolls, unmapped, withoutPoint } = select(columns, wantedOf(view));

    expect(killed).toBe(incidents.reduce((sum, { properties }) => sum + (properties.killed_min ?? 0), 0));
    expect(unknownTolls).toBe(incidents.filter(({ properties }) => properties.killed_min === null).length);
    expect(unmapped).toBe(incidents.filter(({ geometry }) => !geometry).length);
    expect(withoutPoint).toBe(0);
  });

  it('leaves out of an area what has no point, and says how many', () => {
    const view = { ...emptyView('en'), entry: 'incidents' as const, party: 'isis', area: '0,0,90,0,90,80,0,80' };
    const { shown, unmapped, withoutPoint } = select(columns, wantedOf(view));

    const byIsis = incidents.filter(({ properties }) => properties.parties.includes('isis'));
    expect(shown).toHaveLength(byIsis.filter(({ geometry }) => geometry).length);
    expect(unmapped).toBe(0);
    expect(withoutPoint).toBe(byIsis.filter(({ geometry }) => !geometry).length);
  });
});

describe('the counts', () => {
  it('say how many each value alone would leave under the other filters', () => {
    for (const view of views.slice(0, 60)) {
      const { counts } = select(columns, wantedOf(view));
      for (const name of dimensionsOf(view.entry)) {
        const others = incidents.filter((incident) => isShown(incident, view, name));
        for (const [value, count] of counts[name]) {
          expect(count).toBe(others.filter(({ properties }) => dimensions[name](properties).includes(value)).length);
        }
      }
    }
  });

  it('leave the histogram what matches at any time', () => {
    for (const view of views.slice(0, 60)) {
      const expected = incidents.filter((incident) => isShown(incident, view, 'period')).map(({ id }) => id);
      const atAnyTime = [...standing(columns, wantedOf(view)).atAnyTime].map((i) => columns.incidents[i]?.id);
      expect(atAnyTime.toSorted()).toEqual(expected.toSorted());
    }
  });

  it('are the same after a step of the period as anew', () => {
    for (const view of views.slice(0, 60)) {
      const before = standing(columns, wantedOf(view));
      const stepped = wantedOf({ ...view, from: '2018-06-01', to: '2020-02-29' });
      expect(select(columns, stepped, before)).toEqual(select(columns, stepped));
    }
  });
});
