import { defaultDays } from '../ceasefires/question';
import { distanceOf, shownVerdicts, verdicts } from '../lines/proximity';
import type { Entry, ViewState } from '../viewState';
import { filterParameters } from './filterParameters';
import { nearnessProperties, shownProperties } from './shownProperties';

// The API's largest page.
const limit = '10000';

const collectionOf: Record<Entry, string> = {
  massacres: 'massacres',
  incidents: 'incidents',
  'near-lines': 'incidents-near-lines',
  'before-after': 'ceasefire-incidents',
};

const items = (view: ViewState, parameters: [string, string][]): string =>
  `/api/collections/${collectionOf[view.entry]}/items?${new URLSearchParams([['limit', limit], ...parameters])}`;

/** Exactly what a view shows, for whoever takes it away. */
export function itemsAddress(view: ViewState): string {
  const near: [string, string][] = [
    ['within', distanceOf(view)],
    ['proximity', shownVerdicts(view).join()],
  ];
  const around: [string, string][] = [
    ...(view.ceasefire ? [['ceasefire', view.ceasefire] as [string, string]] : []),
    ['window', view.window ?? String(defaultDays)],
  ];
  const own = { 'near-lines': near, 'before-after': around, massacres: [], incidents: [] }[view.entry];
  return items(view, [...own, ...filterParameters(view)]);
}

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
