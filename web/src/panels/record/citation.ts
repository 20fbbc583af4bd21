import type { IncidentRecord } from '../../api/types';
import { inLanguage, joinWords, messages } from '../../i18n/languages';
import { formatDates, formatDay } from '../../time/when';
import type { Lang } from '../../viewState';
import { words } from './words/words';

/** The address by which a record is found again: its id and the language it was read in, and nothing of the view around it. */
export const stableAddress = (origin: string, id: string, lang: Lang): string =>
  `${origin}/?entry=incidents&incident=${id}&lang=${lang}`;

// Marks for the order on screen have no place in a text that goes elsewhere.
const unmarked = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** The record as it may be cited: with its revision, since a later one may say otherwise, and the day it was read (YYYY-MM-DD). */
export function citation(record: IncidentRecord, address: string, today: string, lang: Lang): string {
  return unmarked(
    words[lang].citation({
      title: inLanguage(lang, record.title_en, record.title_ar) ?? record.id,
      date: formatDates(record, lang),
      atlas: messages[lang].appName,
      id: record.id,
      revision: String(record.revision),
      address,
      accessed: formatDay(today, lang),
    }),
  );
}

/** A text to report an error with, that names the record exactly and whose account it follows. */
export function errorReport(record: IncidentRecord, address: string, lang: Lang): string {
  const sources = record.sources.map(({ title, publisher, place }) => `${title} (${publisher}), ${place}`);
  return unmarked(
    words[lang].reportText({
      atlas: messages[lang].appName,
      title: inLanguage(lang, record.title_en, record.title_ar) ?? record.id,
      id: record.id,
      revision: String(record.revision),
      address,
      sources: joinWords(sources, 'conjunction', lang),
    }),
  );
}
