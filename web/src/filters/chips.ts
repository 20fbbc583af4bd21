import type { Language } from '../i18n/language.svelte';
import { formatDay } from '../time/when';
import type { ViewState } from '../viewState';
import { labelOf } from './choices';
import { type Filters, valuesOf, withToggled } from './filterState';
import { facetsOf } from './meaning';

/** One thing that narrows a view, in words, and what takes it away. */
export interface Chip {
  key: string;
  label: string;
  without: Partial<Filters>;
}

export function chipsOf(view: ViewState, language: Language): Chip[] {
  const { t, lang } = language;
  const chosen = facetsOf(view.entry).flatMap((name) =>
    valuesOf(view[name]).map((value) => ({
      key: `${name}:${value}`,
      label: `${t.filtering[name]}: ${labelOf(name, value, language)}`,
      without: { [name]: withToggled(view[name], value) },
    })),
  );
  const chips: Chip[] = [...chosen];
  if (view.area) chips.push({ key: 'area', label: t.filtering.area, without: { area: null } });
  const days = [
    ...(view.from ? [t.filtering.since(formatDay(view.from, lang))] : []),
    ...(view.to ? [t.filtering.until(formatDay(view.to, lang))] : []),
  ];
  if (days.length > 0) chips.push({ key: 'period', label: days.join(' '), without: { from: null, to: null } });
  return chips;
}
