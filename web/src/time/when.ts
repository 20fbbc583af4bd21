import { isolate } from '../i18n/bidi';
import { localeOf } from '../i18n/digits';
import { dateFormat } from '../i18n/formats';
import { messages } from '../i18n/languages';
import type { Lang } from '../viewState';

/** The dates of an incident, exactly as far as they are known; the time of day is said elsewhere. */
export interface Dates {
  date_start: string;
  date_end: string;
  time_precision: string;
}

// A civil date has no time zone: it is formatted as UTC because it was parsed as UTC, so it cannot shift.
const utc = (civil: string) => new Date(`${civil}T00:00:00Z`);
const formatter = (lang: Lang, options: Intl.DateTimeFormatOptions) =>
  dateFormat(localeOf[lang], { ...options, timeZone: 'UTC' });
const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

export const formatDay = (civil: string, lang: Lang): string => isolate(formatter(lang, day).format(utc(civil)));

export function formatDates({ date_start, date_end, time_precision }: Dates, lang: Lang): string {
  if (time_precision === 'month')
    return isolate(formatter(lang, { month: 'long', year: 'numeric' }).format(utc(date_start)));
  if (time_precision === 'year') return isolate(formatter(lang, { year: 'numeric' }).format(utc(date_start)));
  if (date_start === date_end) return formatDay(date_start, lang);
  // Years may lie between: a single day in them, not an event that went on for years.
  if (time_precision === 'unknown')
    return messages[lang].between(formatDay(date_start, lang), formatDay(date_end, lang));
  return `${formatDay(date_start, lang)} – ${formatDay(date_end, lang)}`;
}
