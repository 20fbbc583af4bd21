import { distanceOf, verdicts } from '../lines/proximity';
import type { Entry, ViewState } from '../viewState';
import { nearnessProperties, shownProperties } from './shownProperties';

// The API's largest page.
const limit = '10000';

const collectionOf: Record<Entry, string> = {
  massacres: 'massacres',
  incidents: 'incidents',
  'near-lines': 'incidents-near-lines',
  'before-after': 'ceasefire-incidents',
};

/** What the API is asked of an entry. */
export const items = (view: ViewState, parameters: [string, string][]): string =>
  `/api/collections/${collectionOf[view.entry]}/items?${new URLSearchParams([['limit', limit], ...parameters])}`;

/** Everything of an entry: the page filters it itself, so that map, list and counts follow at once. */
export function entryAddress(view: ViewState): string {
  if (view.entry !== 'near-lines') return items(view, [['properties', shownProperties.join()]]);
  return items(view, [
    ['within', distanceOf(view)],
    ['proximity', verdicts.join()],
    ['properties', [...shownProperties, ...nearnessProperties].join()],
  ]);
}

/** Who held what on a day. */
export const controlAreasAddress = (day: string): string => `${allOf('control-areas')}&datetime=${day}`;

export const allOf = (collection: string): string => `/api/collections/${collection}/items?limit=${limit}`;
/** Of all incidents, so that those of a view are among them. */
export const exportMetadataAddress = '/api/exports/incidents/metadata.json';
export const recordAddress = (id: string): string => `/api/incidents/${encodeURIComponent(id)}`;
export const revisionsAddress = (id: string): string => `${recordAddress(id)}/revisions`;
