import { allOf } from '../api/address';
import { Answer } from '../api/answer.svelte';
import type { Coverage, Items } from '../api/types';
import type { Ceasefires } from '../ceasefires/types';
import { civilDay, dayNumber } from '../lines/dayNumber';
import type { Navigation } from '../navigation.svelte';
import { emptyBins, histogram, type Measure } from '../shown/histogram';
import type { Shown } from '../shown/shown.svelte';
import type { Period } from '../viewState';
import type { Span } from './brush';
import { gaps, tellingIncidents } from './coverage';
import { extentOf, following, unitOf } from './extent';
import { type Flag, flagsOf } from './flags';

/** The days of the timeline: all there are, those in sight, those chosen, and what lies on them. */
export class Time {
  readonly ceasefires = new Answer<Ceasefires>();
  readonly coverage = new Answer<Items<Coverage>>();
  measure = $state<Measure>('incidents');
  #zoom = $state.raw<Span | null>(null);

  readonly flags: Flag[] = $derived(flagsOf(this.ceasefires.value?.features.map((f) => f.properties) ?? []));
  readonly #covered: Span[] = $derived(
    tellingIncidents(this.coverage.value?.features.map((f) => f.properties) ?? []).map((row) => ({
      first: dayNumber(row.period_start),
      last: dayNumber(row.period_end),
    })),
  );
  readonly #others = $derived([
    ...this.flags.map(({ day }) => day),
    ...this.#covered.flatMap(({ first, last }) => [first, last]),
  ]);
  readonly whole = $derived.by(() => this.shown.columns && extentOf(this.shown.columns, this.#others));
  // A death in custody may be of any of seven years: at first the years are in sight of which more is known.
  readonly #atFirst = $derived.by(() => this.shown.columns && extentOf(this.shown.columns, this.#others, 31));
  /** What is in sight. */
  readonly visible = $derived.by(() => this.whole && (this.#zoom ?? this.#atFirst));
  readonly unit = $derived(this.visible ? unitOf(this.visible) : 'month');
  /** What is chosen, its open ends at the ends of time. */
  readonly span = $derived.by(() => this.#spanOf(this.nav.view));
  /** What is being chosen, also while the map lays it out: keys go on from here. */
  readonly reached = $derived.by(() => this.#spanOf(this.shown.coming.period ?? this.nav.view));
  /** Changes whenever anything does. */
  readonly view = $derived.by(() => this.nav.view);
  readonly isChosen = $derived.by(() => this.nav.view.from !== null || this.nav.view.to !== null);
  readonly #empty = $derived(this.visible ? emptyBins(this.visible.first, this.visible.last, this.unit) : []);
  readonly bins = $derived.by(() => {
    const { columns, atAnyTime } = this.shown;
    return columns && atAnyTime ? histogram(columns, atAnyTime, this.#empty, this.measure) : [];
  });
  readonly gaps = $derived(this.visible && this.coverage.value ? gaps(this.#covered, this.visible) : []);

  readonly failure = $derived(this.ceasefires.failure ?? this.coverage.failure);

  constructor(
    private readonly nav: Navigation,
    private readonly shown: Shown,
  ) {}

  load(): void {
    if (!this.ceasefires.value) void this.ceasefires.load(`${allOf('ceasefires')}`);
    if (!this.coverage.value) void this.coverage.load(allOf('coverage'));
  }

  #spanOf({ from, to }: Period): Span | null {
    if (!this.whole) return null;
    return {
      first: from ? dayNumber(from) : this.whole.first,
      last: to ? dayNumber(to) : this.whole.last,
    };
  }

  /** An end at the end of time is open: the address says nothing of it. */
  periodOf({ first, last }: Span): Period {
    const whole = this.whole as Span;
    return { from: first <= whole.first ? null : civilDay(first), to: last >= whole.last ? null : civilDay(last) };
  }

  /** The period while it is still being chosen. */
  hold(span: Span): void {
    void this.shown.coming.hold(this.periodOf(span));
  }

  /** `goesOn`: with what was chosen last, so that both are one step for the way back. */
  choose(span: Span, goesOn = false): void {
    const period = this.periodOf(span);
    if (goesOn) this.nav.goOn(period);
    else this.nav.go(period);
    if (this.#zoom && this.whole) this.#zoom = following(this.#zoom, this.whole, span);
  }

  zoom(to: Span): void {
    this.#zoom = to;
  }
}
