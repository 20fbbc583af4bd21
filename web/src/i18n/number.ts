import type { Lang } from '../viewState';
import { localeOf } from './digits';

/** A number on its own, with the separators and digits of the page. */
export const formatNumber = (n: number, lang: Lang): string => new Intl.NumberFormat(localeOf[lang]).format(n);
