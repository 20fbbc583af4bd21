import { inDigits } from '../i18n/digits';
import type { Messages } from '../i18n/en';
import { inLanguage } from '../i18n/languages';
import type { Lang } from '../viewState';
import { damascusDay, effectiveFrom } from './effective';
import { sayRatio } from './inWords';
import type { ComparedDays, Comparison } from './types';
import type { Words } from './words/en';

/** With its first and last day: the moment at which it ends is no part of it, and may be the first of the next. */
export const spanOf = ({ days, start, end }: ComparedDays, w: Words, lang: Lang): string =>
  w.span(w.days(days), damascusDay(start, lang), damascusDay(new Date(Date.parse(end) - 1).toISOString(), lang));

/** What is compared, in which days, and what was recorded: the least that must stand beside numbers or maps of it. */
export const subjectOf = ({ ceasefire, used, sentence }: Comparison, lang: Lang, w: Words): string[] => [
  inLanguage(lang, ceasefire.name_en, ceasefire.name_ar) ?? ceasefire.id,
  `${w.effective}: ${effectiveFrom(ceasefire, lang, w.atTime)}`,
  spanOf(used, w, lang),
  inDigits(sentence[lang]),
];

/** The comparison as it may be quoted: never the counts without the days, the doubt and the address. */
export function asText(comparison: Comparison, address: string, lang: Lang, w: Words, t: Messages): string {
  const { requested, counts, estimate, caveats } = comparison;
  const [name, effective, used, sentence] = subjectOf(comparison, lang, w);
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
    name,
    effective,
    `${w.requested}: ${spanOf(requested, w, lang)}`,
    `${w.used}: ${used}`,
    sentence,
    `${w.ratioHeading}: ${sayRatio(estimate.ratio, w, lang)}`,
    neither,
    ...caveats.map((caveat) => `– ${inDigits(caveat.text[lang])}`),
    `${t.appName}: ${address}`,
  ];
  // Marks for the order on screen have no place in a text that goes elsewhere.
  return lines.join('\n').replace(/[\u2066-\u2069]/g, '');
}
