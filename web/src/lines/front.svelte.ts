import { Answer } from '../api/answer.svelte';
import type { ControlArea, Items, Line } from '../api/types';
import type { Navigation } from '../navigation.svelte';
import { dayToDraw } from './chosenDay';
import { knownDays, type LinesOfDay, linesOn } from './periods';

/** The lines of engagement beside the incidents: those of all days, the day that is drawn, and who held what on it. */
export class Front {
  readonly lines = new Answer<Items<Line>>();
  readonly areas = new Answer<Items<ControlArea>>();
  /** The day under the slider while it moves, before it is in the address. */
  held = $state.raw<string | null>(null);

  readonly isShown: boolean = $derived.by(() => this.nav.view.entry === 'near-lines');
  readonly known = $derived.by(() => (this.lines.value ? knownDays(this.lines.value.features) : null));
  readonly day: string | null = $derived.by(
    () => this.held ?? dayToDraw(this.nav.view.day, this.incident(), this.known?.last ?? null),
  );
  readonly drawn: LinesOfDay | null = $derived.by(() =>
    this.isShown && this.lines.value && this.day ? linesOn(this.lines.value.features, this.day) : null,
  );
  readonly failure = $derived.by(() => (this.isShown ? (this.lines.failure ?? this.areas.failure) : null));

  /** `incident`: the chosen one, as far as it is known by now. */
  constructor(
    private readonly nav: Navigation,
    readonly incident: () => { date_start: string; date_end: string } | null,
  ) {}
}
