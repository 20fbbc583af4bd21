import type { Filters } from '../filters/filterState';
import { distanceOf, shownVerdicts } from '../lines/proximity';
import type { Entry, ViewState } from '../viewState';

// The API's largest page. A view with more says so; it never shows a part as the whole.
const limit = 10_000;

const period = ({ from, to }: Filters) => (from || to ? `${from ?? '..'}/${to ?? '..'}` : null);

const collectionOf: Record<Entry, string> = {
  massacres: 'massacres',
  incidents: 'incidents',
  'near-lines': 'incidents-near-lines',
  'before-after': 'ceasefire-incidents',
};

function query(view: ViewState, fixed: Record<string, string>): string {
  const params = new URLSearchParams(fixed);
  const wanted = { party: view.party, governorate: view.governorate, datetime: period(view) };
  for (const [key, value] of Object.entries(wanted)) if (value !== null) params.set(key, value);
  return `?${params}`;
}

/** The one address behind the map, the list, the count and the export of a view. */
export function itemsAddress(view: ViewState): string {
  const near = { within: distanceOf(view), proximity: shownVerdicts(view).join() };
  const fixed = { limit: String(limit), ...(view.entry === 'near-lines' ? near : {}) };
  return `/api/collections/${collectionOf[view.entry]}/items${query(view, fixed)}`;
}

/** How many incidents of a view have each verdict, whichever of them are shown. */
export const verdictCountsAddress = (view: ViewState): string =>
  `/api/reports/proximity${query(view, { within: distanceOf(view) })}`;

/** Who held what on a day. */
export const controlAreasAddress = (day: string): string => `${allOf('control-areas')}&datetime=${day}`;

export const allOf = (collection: string): string => `/api/collections/${collection}/items?limit=${limit}`;
export const recordAddress = (id: string): string => `/api/incidents/${encodeURIComponent(id)}`;
