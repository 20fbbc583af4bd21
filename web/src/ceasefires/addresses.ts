import { filterParameters, inPhases } from '../api/filterParameters';
import { shownProperties } from '../api/shownProperties';
import { valuesOf } from '../filters/filterState';
import type { ViewState } from '../viewState';
import { defaultDays } from './question';

/** Filters as the API names them; an answer states its own. */
type Given = Record<string, string>;

/** The address behind every number on the page. The side of a ceasefire is no filter of it: its numbers tell of both. */
export function comparisonAddress(view: ViewState, ceasefire: string): string {
  const days: [string, string] = view.until ? ['until', view.until] : ['window', view.window ?? String(defaultDays)];
  const short: [string, string][] = view.short ? [['allow_short', view.short]] : [];
  const asked = new URLSearchParams([days, ...short, ...filterParameters({ ...view, phase: null })]);
  return `/api/ceasefires/${encodeURIComponent(ceasefire)}/comparison?${asked}`;
}

/** Of every document that a ceasefire names. */
export const sourcesAddress = '/api/exports/ceasefires/metadata.json';

export const tables = ['counts', 'daily', 'weekly', 'published'] as const;
export type Table = (typeof tables)[number];
export const csvAddress = (comparison: string, table: Table): string => `${comparison}&f=csv&table=${table}`;

/** The incidents behind the numbers: those within the days that were used, however many were asked for. */
export function comparedIncidentsAddress(given: Given, ceasefire: string, days: number): string {
  const asked = new URLSearchParams({ limit: '10000', ceasefire, window: String(days), ...given });
  return `/api/collections/ceasefire-incidents/items?${asked}`;
}

/** The same of some phases alone; of all where none is chosen. */
export function onlyIn(phase: string | null, address: string): string {
  if (!phase) return address;
  const [path, query] = address.split('?');
  const asked = new URLSearchParams(query);
  const others = asked.get('filter');
  asked.set('filter', [...(others ? [others] : []), inPhases(valuesOf(phase))].join(' AND '));
  return `${path}?${asked}`;
}

/** Everything that there is to choose from in these days: what the filters offer, and count. */
export const choosableAddress = (ceasefire: string, days: number): string =>
  comparedIncidentsAddress({ properties: [...shownProperties, 'phase'].join() }, ceasefire, days);
