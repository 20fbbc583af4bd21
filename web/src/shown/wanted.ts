import { type Corner, cornersOf } from '../filters/area';
import { valuesOf } from '../filters/filterState';
import { hasMeaning } from '../filters/meaning';
import { dayNumber } from '../lines/dayNumber';
import { shownVerdicts } from '../lines/proximity';
import type { Entry, ViewState } from '../viewState';
import { type Dimension, dimensionNames } from './dimensions';

/** What a view asks for, understood. Null asks for nothing. */
export interface Wanted {
  values: Partial<Record<Dimension, string[]>>;
  from: number | null;
  to: number | null;
  area: Corner[] | null;
}

/** The dimensions that an entry can be narrowed by. */
export const dimensionsOf = (entry: Entry): Dimension[] =>
  dimensionNames.filter((name) => (name === 'proximity' ? entry === 'near-lines' : hasMeaning(entry, name)));

export function wantedOf(view: ViewState): Wanted {
  const chosen = (name: Dimension) => (name === 'proximity' ? shownVerdicts(view) : valuesOf(view[name]));
  const values = dimensionsOf(view.entry).map((name) => [name, chosen(name)] as const);
  return {
    values: Object.fromEntries(values.filter(([, wanted]) => wanted.length > 0)),
    from: view.from ? dayNumber(view.from) : null,
    to: view.to ? dayNumber(view.to) : null,
    area: view.area ? cornersOf(view.area) : null,
  };
}
