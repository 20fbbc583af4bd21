import { localeOf } from './digits';
import { numberFormat } from './formats';

type English = Record<'one' | 'other', string>;
type Arabic = Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>;

const englishRules = new Intl.PluralRules('en');
const arabicRules = new Intl.PluralRules('ar');

/** `#` stands for the number, in forms that say it. */
export const english = (n: number, forms: English): string =>
  fill(n, forms[englishRules.select(n) === 'one' ? 'one' : 'other'], localeOf.en);

/** Arabic has six forms; the noun changes with the number. */
export const arabic = (n: number, forms: Arabic): string => fill(n, forms[arabicRules.select(n)], localeOf.ar);

const fill = (n: number, form: string, locale: string) => form.replace('#', numberFormat(locale, {}).format(n));
