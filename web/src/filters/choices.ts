import { leftToRight } from '../i18n/bidi';
import { inDigits } from '../i18n/digits';
import type { Language } from '../i18n/language.svelte';
import { bands, phases } from './filterState';
import type { FacetName } from './meaning';

/** How many incidents there would be with each value of a filter; null where nobody can say. */
export type Counts = ReadonlyMap<string, number | null>;

export interface Choice {
  value: string;
  label: string;
  /** Incidents that would be shown with it alone, under the other filters; null where nobody can say. */
  count: number | null;
}

/** What people read for a value of a filter. */
export function labelOf(name: FacetName, value: string, { labels, t }: Pick<Language, 'labels' | 't'>): string {
  switch (name) {
    case 'attribution':
      return labels.bucket(value);
    case 'massacre':
      return value === 'true' ? t.massacre : t.possibleMassacre;
    case 'band':
      return value === 'none'
        ? t.filtering.bandNotTold
        : t.filtering.bandOf(leftToRight(inDigits(value.replace('-', '–'))));
    case 'class':
      return labels.of('event_class', value);
    case 'verification':
      return labels.of('verification_status', value);
    default:
      return labels.of(name, value);
  }
}

/** The values that incidents of the entry have, and any that are chosen. Their order stays when the counts change. */
export function choicesOf(name: FacetName, counts: Counts | null, chosen: string[], language: Language): Choice[] {
  const values = [...new Set([...(counts?.keys() ?? []), ...chosen])];
  const uncounted = counts ? 0 : null;
  const choices = values.map((value) => {
    const count = counts?.get(value);
    return { value, label: labelOf(name, value, language), count: count === undefined ? uncounted : count };
  });
  const ranked: readonly string[] | null = name === 'band' ? bands : name === 'phase' ? phases : null;
  if (ranked) return choices.sort((a, b) => ranked.indexOf(a.value) - ranked.indexOf(b.value));
  const { compare } = new Intl.Collator(language.lang);
  return choices.sort((a, b) => compare(a.label, b.label));
}
