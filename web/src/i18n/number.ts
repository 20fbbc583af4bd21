import type { Lang } from '../viewState';
import { localeOf } from './digits';
import { numberFormat } from './formats';

/** A number on its own, with the separators and digits of the page. */
export const formatNumber = (n: number, lang: Lang): string => numberFormat(localeOf[lang], {}).format(n);
