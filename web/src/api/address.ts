import type { Filters, ViewState } from '../viewState';

// The API's largest page. A view with more says so; it never shows a part as the whole.
const limit = 10_000;

const period = ({ from, to }: Filters) => (from || to ? `${from ?? '..'}/${to ?? '..'}` : null);

/** The one address behind the map, the list, the count and the export of a view. */
export function itemsAddress(view: ViewState): string {
  const params = new URLSearchParams({ limit: String(limit) });
  const wanted = { party: view.party, governorate: view.governorate, datetime: period(view) };
  for (const [key, value] of Object.entries(wanted)) if (value !== null) params.set(key, value);
  return `/api/collections/${view.entry}/items?${params}`;
}

export const allOf = (collection: string): string => `/api/collections/${collection}/items?limit=${limit}`;
export const recordAddress = (id: string): string => `/api/incidents/${encodeURIComponent(id)}`;
