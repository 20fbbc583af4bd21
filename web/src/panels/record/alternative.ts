import type { Alternative } from '../../api/types';
import type { Language } from '../../i18n/language.svelte';
import { isCivilDate } from '../../time/civilDate';
import { formatDay } from '../../time/when';

const codeListOf: Record<string, string> = {
  governorate: 'governorate',
  weapons: 'weapon',
  parties: 'party',
  control_at_time: 'party',
};

/** What another source or passage gives for a field, in the words of the page where it is a code or a date. */
export function alternativeValue(
  { field, value }: Pick<Alternative, 'field' | 'value'>,
  { lang, labels }: Pick<Language, 'lang' | 'labels'>,
): string {
  if (isCivilDate(value)) return formatDay(value, lang);
  const list = codeListOf[field];
  return list ? labels.of(list, value) : value;
}
