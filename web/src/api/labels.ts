import type { Messages } from '../i18n/en';
import { inLanguage, joinWords } from '../i18n/languages';
import type { Lang } from '../viewState';
import type { CodeLists, Named } from './types';

/** What people read for the codes of the API. A code without a label is shown as it is, never as nothing. */
export class Labels {
  constructor(
    private readonly lists: CodeLists,
    readonly lang: Lang,
    private readonly t: Messages,
  ) {}

  of(list: string, code: string): string {
    const found = this.lists[list]?.find((entry) => entry.code === code);
    return found ? (inLanguage(this.lang, found.label_en, found.label_ar) ?? code) : code;
  }

  /** Every code of a list with its label, in the list's own order. */
  choices(list: string): { value: string; label: string }[] {
    return (this.lists[list] ?? []).map(({ code }) => ({ value: code, label: this.of(list, code) }));
  }

  all(list: string, codes: string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
    return joinWords(
      codes.map((code) => this.of(list, code)),
      type,
      this.lang,
    );
  }

  /** The bucket an incident is counted in: one party, several together, or several of which one may be responsible. */
  bucket(attribution: string): string {
    const [kind, joined] = attribution.split(':');
    if (joined === undefined) return this.of('party', attribution);
    if (attribution === allianceBucket) return this.t.bucket.alliance;
    return this.all('party', joined.split('+'), kind === 'alternative' ? 'disjunction' : 'conjunction');
  }
}

export const allianceBucket = 'joint:russian_forces+syrian_regime_forces';

/** Places as a list of codes, by whatever names them. */
export const namesOf = <K extends string>(
  places: (Named & { [key in K]: string | null })[],
  key: K,
): CodeLists[string] =>
  places.map((place) => ({
    code: place[key] ?? '',
    label_en: place.name_en,
    label_ar: place.name_ar ?? place.name_en,
  }));
