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
  #shown = $state.raw<ViewState | null>(null);

  constructor(private readonly nav: Navigation) {}

  /** Whether the page must stay as it is, since a picture of it is being made: what comes meanwhile is not taken. */
  isStill = false;

  /** Null while the page shows the latest. */
  readonly period = $derived.by(() => (this.#next && this.#isLatest(this.#next) ? this.#next.period : null));

  async hold(period: Period): Promise<void> {
    if (this.isStill) return;
    if (!this.layOut) return this.nav.hold(period);
    this.#next = { period, on: this.nav.view };
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    try {
      while (this.#next) {
        const next: Held = this.#next;
        await tick();
        await this.layOut?.();
        if (this.#isLatest(next)) {
          this.nav.hold(next.period);
          this.#shown = this.nav.view;
        }
        if (this.#next === next) this.#next = null;
      }
    } finally {
      this.#next = null;
      this.#isWaiting = false;
    }
  }

  /** A view that came in the meantime, and not from here, is the later choice. */
  #isLatest = ({ on }: Held) => this.nav.view === on || this.nav.view === this.#shown;
}
