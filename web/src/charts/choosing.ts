import { valuesOf, withToggled } from '../filters/filterState';
import type { ViewState } from '../viewState';
import type { Dimension } from './counts';
import { periodOf } from './months';

/** Whether a view shows only what a bar stands for, maybe beside others. */
export function isFiltered(view: ViewState, by: Dimension, key: string): boolean {
  if (by !== 'month') return valuesOf(view[by]).includes(key);
  const { from, to } = periodOf(key);
  return view.from === from && view.to === to;
}

/** The change of the view that choosing a bar makes; choosing it again takes it back. */
export function chartFilter(view: ViewState, by: Dimension, key: string): Partial<ViewState> {
  if (by !== 'month') return { [by]: withToggled(view[by], key) };
  return isFiltered(view, by, key) ? { from: null, to: null } : periodOf(key);
}
