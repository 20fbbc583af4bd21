import { createContext } from 'svelte';
import { Labels } from '../api/labels';
import type { CodeLists } from '../api/types';
import type { Lang } from '../viewState';
import type { Messages } from './en';
import { messages } from './languages';

/** The language of the page, with its words and the labels of the codes, for every panel below. */
export class Language {
  readonly lang: Lang = $derived.by(() => this.current());
  readonly t: Messages = $derived(messages[this.lang]);
  readonly labels: Labels = $derived.by(() => new Labels(this.lists(), this.lang, this.t));

  constructor(
    private readonly current: () => Lang,
    private readonly lists: () => CodeLists,
  ) {}
}

export const [useLanguage, provideLanguage] = createContext<Language>();
