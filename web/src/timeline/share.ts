import { localeOf } from '../i18n/digits';
import { numberFormat } from '../i18n/formats';
import type { Lang } from '../viewState';

/** A share to one digit after the point, and where that would be none, to the first that says something: a little is not nothing. */
export const sayShare = (n: number, lang: Lang): string =>
  numberFormat(localeOf[lang], n < 0.05 ? { maximumSignificantDigits: 1 } : { maximumFractionDigits: 1 }).format(n);
