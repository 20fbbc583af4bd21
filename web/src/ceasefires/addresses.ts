import type { Filters } from '../filters/filterState';
import { defaultDays, type Question } from './question';

/** A comparison has no other filters; those of an answer it states itself. */
type Filtered = Partial<Pick<Filters, 'party' | 'governorate'>>;

function query(view: Filtered, more: [string, string][]): URLSearchParams {
  const params = new URLSearchParams(more);
  for (const key of ['party', 'governorate'] as const) {
    const value = view[key];
    if (value) params.set(key, value);
  }
  return params;
}

/** The address behind every number on the page. A period is no filter here: the days are those of the window. */
export function comparisonAddress(view: Question & Filtered, ceasefire: string): string {
  const days: [string, string] = view.until ? ['until', view.until] : ['window', view.window ?? String(defaultDays)];
  const short: [string, string][] = view.short ? [['allow_short', view.short]] : [];
  return `/api/ceasefires/${encodeURIComponent(ceasefire)}/comparison?${query(view, [days, ...short])}`;
}

export const tables = ['counts', 'daily', 'weekly', 'published'] as const;
export type Table = (typeof tables)[number];
export const csvAddress = (comparison: string, table: Table): string => `${comparison}&f=csv&table=${table}`;

/** The incidents behind the numbers: those within the days that were used, however many were asked for. */
export const comparedIncidentsAddress = (filters: Filtered, ceasefire: string, days: number): string =>
  `/api/collections/ceasefire-incidents/items?${query(filters, [
    ['limit', '10000'],
    ['ceasefire', ceasefire],
    ['window', String(days)],
  ])}`;
