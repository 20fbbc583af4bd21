import { cornersOf } from '../filters/area';
import { labelOf } from '../filters/choices';
import { valuesOf } from '../filters/filterState';
import { facetsOf, withoutMeaningless } from '../filters/meaning';
import { describeDistance } from '../i18n/distance';
import type { Language } from '../i18n/language.svelte';
import { joinWords } from '../i18n/languages';
import { distanceOf, metresOf, shownVerdicts } from '../lines/proximity';
import { formatDay } from '../time/when';
import type { ViewState } from '../viewState';
import type { Words } from './words/words';

export interface FilterWords {
  name: string;
  value: string;
}
type Speaker = Pick<Language, 'lang' | 'labels' | 't'>;

/** Every filter of a view in words, so that what was taken away says what it leaves out, and names none that it does not obey. */
export function filterWords(taken: ViewState, w: Words, speaker: Speaker): FilterWords[] {
  const { view } = withoutMeaningless(taken);
  const chosen = facetsOf(view.entry).flatMap((name) => {
    if (!view[name]) return [];
    const values = valuesOf(view[name]).map((value) => labelOf(name, value, speaker));
    return [{ name: speaker.t.filtering[name], value: joinWords(values, 'disjunction', speaker.lang) }];
  });
  return [
    ...chosen,
    ...placeAndTime(view, w, speaker),
    ...(view.entry === 'near-lines' ? nearness(view, w, speaker) : []),
  ];
}

const placeAndTime = ({ area, from, to }: ViewState, w: Words, { lang, t }: Speaker): FilterWords[] => [
  ...(area ? [{ name: t.filtering.area, value: w.corners(cornersOf(area).length) }] : []),
  ...(from ? [{ name: t.from, value: formatDay(from, lang) }] : []),
  ...(to ? [{ name: t.to, value: formatDay(to, lang) }] : []),
];

function nearness(view: ViewState, w: Words, { lang, t }: Speaker): FilterWords[] {
  const distance = describeDistance(metresOf(distanceOf(view)), t);
  const verdicts = shownVerdicts(view).map((verdict) => t.lines.uncounted[verdict](distance));
  return [
    { name: w.within, value: distance },
    { name: w.verdicts, value: joinWords(verdicts, 'disjunction', lang) },
  ];
}
