import { leftToRight } from '../i18n/bidi';
import { inDigits } from '../i18n/digits';
import type { Language } from '../i18n/language.svelte';
import type { Dimension } from '../shown/dimensions';
import { bands } from './filterState';

export interface Choice {
  value: string;
  label: string;
  /** Incidents that would be shown with it alone, under the other filters. */
  count: number;
}

/** What people read for a value of a filter. */
export function labelOf(name: Dimension, value: string, { labels, t }: Pick<Language, 'labels' | 't'>): string {
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
export function choicesOf(
  name: Dimension,
  counts: Map<string, number>,
  chosen: string[],
  language: Language,
): Choice[] {
  const values = [...new Set([...counts.keys(), ...chosen])];
  const choices = values.map((value) => ({
    value,
    label: labelOf(name, value, language),
    count: counts.get(value) ?? 0,
  }));
  if (name === 'band') return choices.sort((a, b) => rank(a.value) - rank(b.value));
  return choices.sort((a, b) => a.label.localeCompare(b.label, language.lang));
}

const rank = (band: string) => (bands as readonly string[]).indexOf(band);
