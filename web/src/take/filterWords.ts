import { cornersOf } from '../filters/area';
import { type FilterKey, filterKeys, valuesOf } from '../filters/filterState';
import { leftToRight } from '../i18n/bidi';
import { inDigits } from '../i18n/digits';
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

/** Every filter of a view in words, so that what was taken away says what it leaves out. */
export function filterWords(view: ViewState, w: Words, { lang, labels, t }: Speaker): FilterWords[] {
  const listed = (list: string) => (text: string) => labels.all(list, valuesOf(text), 'disjunction');
  const each = (say: (value: string) => string) => (text: string) =>
    joinWords(valuesOf(text).map(say), 'disjunction', lang);
  const day = (text: string) => formatDay(text, lang);
  const say: Record<FilterKey, (text: string) => string> = {
    party: listed('party'),
    attribution: each((bucket) => labels.bucket(bucket)),
    weapon: listed('weapon'),
    class: listed('event_class'),
    governorate: listed('governorate'),
    zone: listed('zone'),
    area: (text) => w.drawnArea(cornersOf(text).length),
    from: day,
    to: day,
    verification: listed('verification_status'),
    massacre: each((kind) => w.massacres[kind as keyof Words['massacres']]),
    band: each((band) =>
      band === 'none' ? w.bandNone : t.lines.kilometres(leftToRight(inDigits(band.replace('-', '–')))),
    ),
    phase: listed('phase'),
  };
  const chosen = filterKeys.flatMap((key) => {
    const text = view[key];
    return text ? [{ name: w.filterName[key], value: say[key](text) }] : [];
  });
  return [...chosen, ...(view.entry === 'near-lines' ? nearness(view, w, { lang, labels, t }) : [])];
}

function nearness(view: ViewState, w: Words, { lang, t }: Speaker): FilterWords[] {
  const distance = describeDistance(metresOf(distanceOf(view)), t);
  const verdicts = shownVerdicts(view).map((verdict) => t.lines.uncounted[verdict](distance));
  return [
    { name: w.within, value: distance },
    { name: w.verdicts, value: joinWords(verdicts, 'disjunction', lang) },
  ];
}
