import { isolate } from '../i18n/bidi';
import { inDigits, localeOf } from '../i18n/digits';
import { dateFormat } from '../i18n/formats';
import type { Lang } from '../viewState';

const clock = (lang: Lang, options: Intl.DateTimeFormatOptions) =>
  dateFormat(localeOf[lang], { ...options, timeZone: 'Asia/Damascus' });
const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };

/** The civil day of an instant in Damascus, wherever the reader is. */
export const damascusDay = (instant: string, lang: Lang): string => isolate(clock(lang, day).format(new Date(instant)));

/** HH:MM in Damascus. */
export const damascusTime = (instant: string): string =>
  isolate(inDigits(clock('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant))));

/** When a ceasefire took effect, no more exactly than it is stated. */
export const effectiveFrom = (
  { effective_at, effective_precision }: { effective_at: string; effective_precision: string },
  lang: Lang,
  join: (day: string, time: string) => string,
): string => {
  const date = damascusDay(effective_at, lang);
  return effective_precision === 'minute' ? join(date, damascusTime(effective_at)) : date;
};
