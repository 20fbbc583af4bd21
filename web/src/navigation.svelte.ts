import type { FilterKey } from './filters/filterState';
import { withoutMeaningless } from './filters/meaning';
import { preferredLanguage } from './i18n/languages';
import { readView, type ViewState, writeView } from './viewState';

/** The view that the address names. Every change is an address of its own, so back and forward walk through them. */
export class Navigation {
  view = $state.raw() as ViewState;
  /** Keys of the address that could not be used. */
  ignored = $state.raw<string[]>([]);

  constructor() {
    this.#read();
    addEventListener('popstate', () => this.#read());
  }

  go(change: Partial<ViewState>): void {
    this.#change(change);
    history.pushState(null, '', this.addressOf({}));
  }

  /** One more change of what was just changed: the way back leads to before the first of them. */
  goOn(change: Partial<ViewState>): void {
    this.#change(change);
    history.replaceState(null, '', this.addressOf({}));
  }

  /** A change that is still being made, such as a brush under the pointer: everything follows, no address is added. */
  hold(change: Partial<ViewState>): void {
    this.view = { ...this.view, ...change };
  }

  /** For links: the same view with a change. The hash is MapLibre's and goes along untouched. */
  addressOf(change: Partial<ViewState>): string {
    return writeView(withoutMeaningless({ ...this.view, ...change }).view) + location.hash;
  }

  /** Drops keys that turned out to name nothing, such as a party that is in no code list. */
  ignore(keys: (FilterKey | 'ceasefire')[]): void {
    this.view = { ...this.view, ...Object.fromEntries(keys.map((key) => [key, null])) };
    this.ignored = [...this.ignored, ...keys];
    history.replaceState(null, '', this.addressOf({}));
  }

  #change(change: Partial<ViewState>): void {
    const { view, ignored } = withoutMeaningless({ ...this.view, ...change });
    this.view = view;
    this.ignored = ignored;
  }

  #read(): void {
    const { view, ignored } = readView(location.search, preferredLanguage(navigator.languages));
    this.view = view;
    this.ignored = ignored;
  }
}
