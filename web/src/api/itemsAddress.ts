import { defaultDays } from '../ceasefires/question';
import { distanceOf, shownVerdicts } from '../lines/proximity';
import type { ViewState } from '../viewState';
import { items } from './address';
import { filterParameters } from './filterParameters';

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
