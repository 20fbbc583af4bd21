import { cornersOf, polygonOf } from '../filters/area';
import { valuesOf } from '../filters/filterState';
import { facetsOf, withoutMeaningless } from '../filters/meaning';
import type { ViewState } from '../viewState';

/** How the API is asked for what a filter wants: by a parameter of its own where there is one, else by a condition in CQL2. */
type Asked = { parameter: [name: string, value: string] } | { condition: string };

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
const texts = (values: string[]) => `(${values.map(text).join(',')})`;
const anyOf = (conditions: string[]) => (conditions.length > 1 ? `(${conditions.join(' OR ')})` : conditions.join());
const listed =
  (name: string) =>
  (values: string[]): Asked => ({ parameter: [name, values.join()] });

export const inPhases = (values: string[]): string => `phase IN ${texts(values)}`;

const ask = {
  party: listed('party'),
  weapon: listed('weapon'),
  class: listed('event_class'),
  governorate: listed('governorate'),
  verification: listed('verification_status'),
  zone: (values: string[]): Asked =>
    values.length === 1 ? listed('zone')(values) : { condition: `A_OVERLAPS(zones,${texts(values)})` },
  attribution: (values: string[]): Asked =>
    values.length === 1 ? listed('attribution')(values) : { condition: `attribution IN ${texts(values)}` },
  massacre: (values: string[]): Asked => {
    const names = values.map((value) => (value === 'true' ? 'massacre' : 'possible_massacre'));
    return names.length === 1
      ? { parameter: [names.join(), 'true'] }
      : { condition: anyOf(names.map((name) => `${name}=TRUE`)) };
  },
  band: (values: string[]): Asked => {
    const known = values.filter((value) => value !== 'none');
    const parts = known.length > 0 ? [`distance_band IN ${texts(known)}`] : [];
    return { condition: anyOf(values.includes('none') ? [...parts, 'distance_band IS NULL'] : parts) };
  },
  phase: (values: string[]): Asked => ({ condition: inPhases(values) }),
};

const period = ({ from, to }: ViewState): string | null => (from || to ? `${from ?? '..'}/${to ?? '..'}` : null);

/** The parameters that make the API answer with what a view shows of its entry. */
export function filterParameters(asks: ViewState): [string, string][] {
  const { view } = withoutMeaningless(asks);
  const asked = facetsOf(view.entry)
    .filter((name) => view[name])
    .map((name) => ask[name](valuesOf(view[name])));
  const parameters = asked.flatMap((one) => ('parameter' in one ? [one.parameter] : []));
  const conditions = asked.flatMap((one) => ('condition' in one ? [one.condition] : []));
  if (view.area) conditions.push(`S_INTERSECTS(geom,${polygonOf(cornersOf(view.area))})`);
  const datetime = period(view);
  if (datetime) parameters.push(['datetime', datetime]);
  if (conditions.length > 0) parameters.push(['filter', conditions.join(' AND ')]);
  return parameters;
}
