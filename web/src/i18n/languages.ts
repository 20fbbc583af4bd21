import type { Lang } from '../viewState';
import { ar } from './ar';
import { en, type Messages } from './en';

export const messages: Record<Lang, Messages> = { en, ar };
export const directionOf: Record<Lang, 'ltr' | 'rtl'> = { en: 'ltr', ar: 'rtl' };
export const otherLanguage = (lang: Lang): Lang => (lang === 'en' ? 'ar' : 'en');

/** The first of the reader's languages that we speak; English where we speak none of them. */
export const preferredLanguage = (wanted: readonly string[]): Lang =>
  wanted.map((tag) => tag.slice(0, 2)).find((tag): tag is Lang => tag in messages) ?? 'en';

/** Conjunction: "a and b"; disjunction: "a or b". */
export const joinWords = (words: string[], type: 'conjunction' | 'disjunction', lang: Lang): string =>
  new Intl.ListFormat(lang, { type }).format(words);

/** Data that exists in both languages; what is missing in Arabic stands in English rather than not at all. */
export const inLanguage = (lang: Lang, english: string | null, arabic: string | null | undefined): string | null =>
  lang === 'ar' ? (arabic ?? english) : english;
