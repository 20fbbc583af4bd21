import type { Entry, ViewState } from '../viewState';
import { type FilterKey, filterKeys } from './filterState';

// Every massacre is one; a band is told beside the lines alone, a side of a ceasefire beside a ceasefire. A comparison has its own days
// and its own zone.
const meaningless: Record<Entry, FilterKey[]> = {
  massacres: ['massacre', 'band', 'phase'],
  incidents: ['band', 'phase'],
  'near-lines': ['phase'],
  'before-after': ['zone', 'from', 'to', 'band'],
};

/** Filters that are chosen by their values. */
export type FacetName = Exclude<FilterKey, 'area' | 'from' | 'to'>;
const isFacet = (key: FilterKey): key is FacetName => !['area', 'from', 'to'].includes(key);

export const hasMeaning = (entry: Entry, key: FilterKey): boolean => !meaningless[entry].includes(key);

/** The facets that an entry can be narrowed by. */
export const facetsOf = (entry: Entry): FacetName[] =>
  filterKeys.filter(isFacet).filter((key) => hasMeaning(entry, key));

/** A view without the filters that mean nothing to its entry, and which these were: kept, they would be told where nothing is filtered by them. */
export function withoutMeaningless(view: ViewState): { view: ViewState; ignored: FilterKey[] } {
  const ignored = meaningless[view.entry].filter((key) => view[key] !== null);
  return { view: { ...view, ...Object.fromEntries(ignored.map((key) => [key, null])) }, ignored };
}
