import { createContext } from 'svelte';
import { Labels } from '../api/labels';
import type { CodeLists } from '../api/types';
import { type Lang, languages } from '../viewState';
import type { Messages } from './en';
import { isLearned, learn, messages, otherLanguage } from './languages';

/** The language of the page, with its words and the labels of the codes, for every panel below. */
export class Language {
  /** The one that is wanted, as soon as its words are there. */
  readonly lang: Lang = $derived.by(() => {
    const wanted = this.wanted();
    return this.#learned.includes(wanted) ? wanted : otherLanguage(wanted);
  });
  readonly t: Messages = $derived(messages[this.lang]);
  readonly labels: Labels = $derived.by(() => new Labels(this.lists(), this.lang, this.t));
  /** The words that are wanted did not come. */
  failed = $state(false);
  #learned = $state.raw(languages.filter(isLearned));

  /** To be made while a component is. */
  constructor(
    private readonly wanted: () => Lang,
    private readonly lists: () => CodeLists,
  ) {
    $effect(() => void this.learn());
  }

  async learn(): Promise<void> {
    try {
      await learn(this.wanted());
      this.failed = false;
      this.#learned = languages.filter(isLearned);
    } catch {
      this.failed = true;
    }
  }
}

export const [useLanguage, provideLanguage] = createContext<Language>();
