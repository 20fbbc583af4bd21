import type { Alternative } from '../../api/types';
import { leftToRight } from '../../i18n/bidi';
import type { Language } from '../../i18n/language.svelte';
import { isCivilDate } from '../../time/civilDate';
import { formatDay } from '../../time/when';

type Says = Pick<Language, 'lang' | 'labels' | 't'>;
const codeListOf: Record<string, string> = { weapons: 'weapon', parties: 'party', control_at_time: 'party' };

/** What another source or passage gives for a field, in the words of the page where it is a code or a date. */
export function alternativeValue({ field, value }: Alternative, { lang, labels, t }: Says): string {
  if (value === null) return t.notKnown;
  const list = codeListOf[field];
  if (Array.isArray(value)) return list ? labels.all(list, value.map(String)) : value.join(', ');
  if (typeof value === 'object') return describeObject(value as Record<string, unknown>);
  const text = String(value);
  if (isCivilDate(text)) return formatDay(text, lang);
  return list ? labels.of(list, text) : text;
}

// A range as the file gives it: {min, max}.
function describeObject(value: Record<string, unknown>): string {
  const { min, max } = value;
  if (typeof min === 'number' && typeof max === 'number')
    return min === max ? String(min) : leftToRight(`${min}–${max}`);
  if (typeof min === 'number') return leftToRight(`≥ ${min}`);
  return JSON.stringify(value);
}
