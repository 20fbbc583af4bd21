import { leftToRight } from '../i18n/bidi';
import { inDigits, localeOf } from '../i18n/digits';
import { numberFormat } from '../i18n/formats';
import type { Lang } from '../viewState';

/** Three digits that count: no ratio or rate here is known better. */
export const few = (value: number, lang: Lang): string =>
  leftToRight(numberFormat(localeOf[lang], { maximumSignificantDigits: 3 }).format(value));

/** A signed day, with a real minus that stays at its number in either direction. */
export const signed = (day: number): string => leftToRight(inDigits(day < 0 ? `−${-day}` : `${day}`));
