import type { Lang } from '../viewState';
import type { Messages } from './en';

const words: Record<Lang, () => Promise<Messages>> = {
  en: () => import('./en').then(({ en }) => en),
  ar: () => import('./ar').then(({ ar }) => ar),
};

/** The words of the languages learned so far. That of the page is one of them before anything is drawn. */
export const messages = {} as Record<Lang, Messages>;
export const isLearned = (lang: Lang): boolean => lang in messages;

/** Gets the words of a language, so that nobody waits for those of one they do not read. */
export async function learn(lang: Lang): Promise<void> {
  messages[lang] ??= await words[lang]();
}

export const directionOf: Record<Lang, 'ltr' | 'rtl'> = { en: 'ltr', ar: 'rtl' };
export const otherLanguage = (lang: Lang): Lang => (lang === 'en' ? 'ar' : 'en');

/** The first of the reader's languages that we speak; English where we speak none of them. */
export const preferredLanguage = (wanted: readonly string[]): Lang =>
  wanted.map((tag) => tag.slice(0, 2)).find(isLang) ?? 'en';

/** The language in which an address is read by someone who wants these. */
export function languageOf(search: string, wanted: readonly string[]): Lang {
  const asked = new URLSearchParams(search).get('lang');
  return isLang(asked) ? asked : preferredLanguage(wanted);
}

const isLang = (tag: string | null): tag is Lang => tag !== null && Object.hasOwn(directionOf, tag);

/** Conjunction: "a and b"; disjunction: "a or b". */
export const joinWords = (words: string[], type: 'conjunction' | 'disjunction', lang: Lang): string =>
  new Intl.ListFormat(lang, { type }).format(words);

/** Data that exists in both languages; what is missing in Arabic stands in English rather than not at all. */
export const inLanguage = (lang: Lang, english: string | null, arabic: string | null | undefined): string | null =>
  lang === 'ar' ? (arabic ?? english) : english;
