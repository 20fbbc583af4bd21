import { isolate } from '../i18n/bidi';
import { localeOf } from '../i18n/digits';
import { dateFormat } from '../i18n/formats';
import type { Language } from '../i18n/language.svelte';
import { joinWords } from '../i18n/languages';
import type { Lang } from '../viewState';
import { type Dimension, largest, type Row } from './counts';
import type { Measure } from './measures';
import { words } from './words/words';

type Reader = Pick<Language, 'lang' | 'labels'>;
// More rows than these at the top are no top.
const mostNamed = 3;

export const sayMonth = (month: string, lang: Lang): string =>
  isolate(
    dateFormat(localeOf[lang], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${month}-01T00:00:00Z`),
    ),
  );

/** The name of a row, as everywhere else on the page. */
export function sayKey(key: string | null, by: Dimension, { lang, labels }: Reader): string {
  if (key === null) return words[lang].unknown[by];
  if (by === 'month') return sayMonth(key, lang);
  return by === 'attribution' ? labels.bucket(key) : labels.of(by, key);
}

/** What is counted in a row, alone: an unknown toll is neither none nor in the number. */
function sayCounted(row: Row, measure: Measure, lang: Lang): string {
  const w = words[lang];
  if (measure === 'incidents') return w.incidents(row.incidents);
  if (row.killed > 0) return w.killed(row.killed);
  return row.unknownTolls === row.incidents ? w.allUnknown : w.noneRecorded;
}

/** "at least 12 killed + 1 with unknown toll" */
export function sayValue(row: Row, measure: Measure, lang: Lang): string {
  const counted = sayCounted(row, measure, lang);
  const isMore = measure === 'killed' && row.unknownTolls > 0 && row.unknownTolls < row.incidents;
  return isMore ? `${counted} ${words[lang].unknownToll(row.unknownTolls)}` : counted;
}

/** A chart in a sentence or two: what leads, of how much, and what is not in it. */
export function sayChart(rows: readonly Row[], all: Row, by: Dimension, measure: Measure, reader: Reader): string {
  const { lang } = reader;
  const w = words[lang];
  if (all.incidents === 0) return w.nothing;
  const top = largest(rows, measure);
  const whole = sayCounted(all, measure, lang);
  const names = joinWords(
    top.map((row) => isolate(sayKey(row.key, by, reader))),
    'conjunction',
    lang,
  );
  const [first] = top;
  const lead =
    first === undefined
      ? measure === 'killed'
        ? w.noneKilled
        : ''
      : top.length > mostNamed
        ? w.evenly(whole)
        : (top.length === 1 ? w.most : w.mostEach)(names, sayCounted(first, measure, lang), whole);
  const outside = by === 'month' ? (rows.find((row) => row.key === null)?.incidents ?? 0) : 0;
  return [
    lead,
    ...(measure === 'killed' && all.unknownTolls > 0 ? [w.unknownTolls(all.unknownTolls)] : []),
    ...(outside > 0 ? [w.noMonth(outside)] : []),
  ]
    .filter(Boolean)
    .join(' ');
}
