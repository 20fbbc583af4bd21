import { untrack } from 'svelte';
import { entryAddress } from '../api/address';
import { Pages } from '../api/pages.svelte';
import type { Incidents } from '../api/types';
import type { Among } from '../layers/placed';
import type { Navigation } from '../navigation.svelte';
import type { ViewState } from '../viewState';
import { columnsOf, incidentsAt, type ShownIncident } from './columns';
import { Coming } from './coming.svelte';
import { type Selected, type Standing, select, standing } from './select';
import { type Wanted, wantedOf } from './wanted';

/**
 * The incidents of the view and which of them are shown. Map, list, counts, timeline and charts all read this one value, so they follow
 * a filter or a brush together: the incidents of an entry are asked for once, and narrowed here.
 */
export class Shown {
  readonly coming: Coming;
  readonly answer = new Pages<ShownIncident>();
  readonly columns = $derived.by(() => (this.answer.value ? columnsOf(this.answer.value) : null));
  /** The view as far as it is answered: while another entry is on its way, or did not come, the old one is still shown. */
  readonly view: ViewState = $derived.by(() => ({
    ...this.nav.view,
    ...this.#entries.get(this.answer.address ?? ''),
  }));
  // As text, since an equal text is no change: most changes of a view choose nothing else.
  readonly #wanted = $derived.by(() => JSON.stringify(wantedOf(this.view)));
  readonly #wantedAtAnyTime = $derived.by(() => JSON.stringify({ ...wantedOf(this.view), from: null, to: null }));
  readonly #standing = $derived.by(() =>
    this.columns ? standing(this.columns, JSON.parse(this.#wantedAtAnyTime) as Wanted) : null,
  );
  /** Gone through once for map and page. */
  readonly #wantedOnMap = $derived.by(() => JSON.stringify(wantedOf({ ...this.view, ...this.coming.period })));
  readonly #onMap = $derived.by(() => this.#select(this.#wantedOnMap, this.#standing));
  readonly selected = $derived.by(() => {
    const [wanted, standing] = [this.#wanted, this.#standing];
    return untrack(() => (wanted === this.#wantedOnMap ? this.#onMap : this.#select(wanted, standing)));
  });
  /** Places in the columns of what would be shown if no period were chosen. */
  readonly atAnyTime = $derived.by(() => this.#standing?.atAnyTime ?? null);
  /** The shown incidents, newest first. */
  readonly incidents: ShownIncident[] = $derived.by(() => {
    const { columns, selected } = this;
    return columns && selected ? incidentsAt(columns, selected.shown) : [];
  });
  /** Which entry an address asks for. */
  readonly #entries = new Map<string, Pick<ViewState, 'entry' | 'within'>>();
  readonly #address = $derived.by(() => (this.nav.view.entry === 'before-after' ? null : entryAddress(this.nav.view)));

  /** To be made while a component is: the answer follows the entry as long as it lives. A comparison asks its own questions. */
  constructor(private readonly nav: Navigation) {
    this.coming = new Coming(nav);
    $effect(() => this.load());
  }

  load(): void {
    if (!this.#address) return;
    const { entry, within } = untrack(() => this.nav.view);
    this.#entries.set(this.#address, { entry, within });
    void this.answer.load(this.#address);
  }

  /** Of the shown and of the whole entry, as features. */
  readonly collection: Incidents | null = $derived.by(() => (this.columns ? collectionOf(this.incidents) : null));
  readonly whole: Incidents | null = $derived.by(() => (this.columns ? collectionOf(this.columns.incidents) : null));

  /** Those to draw among all. */
  readonly among: Among | null = $derived.by(() =>
    this.columns && this.#onMap ? { incidents: this.columns.incidents, places: this.#onMap.shown } : null,
  );

  #select(wanted: string, standing: Standing | null): Selected | null {
    return this.columns && standing ? select(this.columns, JSON.parse(wanted) as Wanted, standing) : null;
  }

  /** An incident of the entry, shown or not. */
  find(id: string): ShownIncident | undefined {
    return this.columns?.incidents[this.columns.indexOf.get(id) ?? -1];
  }
}

const collectionOf = (features: ShownIncident[]): Incidents => ({
  type: 'FeatureCollection',
  features,
  numberReturned: features.length,
});
