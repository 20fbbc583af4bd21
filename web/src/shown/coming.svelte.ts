import { tick } from 'svelte';
import type { Navigation } from '../navigation.svelte';
import type { Period, ViewState } from '../viewState';

interface Held {
  period: Period;
  /** The view that it was to change. */
  on: ViewState;
}

/**
 * A period that is still being chosen: the map, which takes longest, has it first, and the page when the map has laid it out. So both change
 * in one picture.
 */
export class Coming {
  /** Has the map lay out what it was given; null while there is none to wait for. */
  layOut: (() => Promise<void>) | null = null;
  #next = $state.raw<Held | null>(null);
  #isWaiting = false;
  #shown: ViewState | null = null;

  constructor(private readonly nav: Navigation) {}

  /** Null while the page shows the latest. */
  readonly period = $derived.by(() => this.#next?.period ?? null);

  async hold(period: Period): Promise<void> {
    if (!this.layOut) return this.nav.hold(period);
    this.#next = { period, on: this.nav.view };
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    while (this.#next) {
      const next: Held = this.#next;
      await tick();
      await this.layOut?.();
      // A view that came in the meantime, and not from here, is the later choice.
      if (this.nav.view === next.on || this.nav.view === this.#shown) {
        this.nav.hold(next.period);
        this.#shown = this.nav.view;
      }
      if (this.#next === next) this.#next = null;
    }
    this.#isWaiting = false;
  }
}
