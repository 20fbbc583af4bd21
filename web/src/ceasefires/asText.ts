import { inDigits } from '../i18n/digits';
import type { Messages } from '../i18n/en';
import { inLanguage } from '../i18n/languages';
import type { Lang } from '../viewState';
import { damascusDay, effectiveFrom } from './effective';
import { sayRatio } from './inWords';
import type { ComparedDays, Comparison } from './types';
import type { Words } from './words/en';

export const spanOf = ({ days, start, end }: ComparedDays, w: Words, lang: Lang): string =>
  w.span(w.days(days), damascusDay(start, lang), damascusDay(end, lang));

/** The comparison as it may be quoted: never the counts without the days, the doubt and the address. */
export function asText(comparison: Comparison, address: string, lang: Lang, w: Words, t: Messages): string {
  const { ceasefire, requested, used, counts, estimate, sentence, caveats } = comparison;
  const { bounds } = estimate;
  const neither =
    counts.indeterminate.incidents === 0
      ? w.indeterminateNone
      : [
          w.indeterminate(counts.indeterminate.incidents),
          `${w.allBefore}: ${sayRatio(bounds.all_before.ratio, w, lang)}`,
          `${w.allAfter}: ${sayRatio(bounds.all_after.ratio, w, lang)}`,
        ].join(' ');
  const lines = [
    inLanguage(lang, ceasefire.name_en, ceasefire.name_ar),
    `${w.effective}: ${effectiveFrom(ceasefire, lang, w.atTime)}`,
    `${w.requested}: ${spanOf(requested, w, lang)}`,
    `${w.used}: ${spanOf(used, w, lang)}`,
    inDigits(sentence[lang]),
    `${w.ratioHeading}: ${sayRatio(estimate.ratio, w, lang)}`,
    neither,
    ...caveats.map((caveat) => `– ${inDigits(caveat.text[lang])}`),
    `${t.appName}: ${address}`,
  ];
  // Marks for the order on screen have no place in a text that goes elsewhere.
  return lines.join('\n').replace(/[\u2066-\u2069]/g, '');
}
