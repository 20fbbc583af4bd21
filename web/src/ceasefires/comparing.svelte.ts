import { allOf } from '../api/address';
import { Answer } from '../api/answer.svelte';
import type { Exported, Items, Zone } from '../api/types';
import type { Navigation } from '../navigation.svelte';
import { choosableAddress, comparedIncidentsAddress, comparisonAddress, onlyIn, sourcesAddress } from './addresses';
import { selectFrom } from './choosable';
import { boundsOf, onlyZone } from './ground';
import { sidesIn, sidesOf, together } from './sides';
import type { Ceasefires, ComparedIncidents, Comparison } from './types';

/** What the page compares: the ceasefire of the address, the API's answer about it, and the incidents behind the numbers. */
export class Comparing {
  readonly ceasefires = new Answer<Ceasefires>();
  readonly zones = new Answer<Items<Zone>>();
  readonly sources = new Answer<Exported>();
  readonly answer = new Answer<Comparison>();
  readonly incidents = new Answer<ComparedIncidents>();
  /** The same days unfiltered, for what the filters offer. */
  readonly choosable = new Answer<ComparedIncidents>();

  readonly all = $derived(
    this.ceasefires.value?.features
      .map((f) => f.properties)
      .sort((a, b) => Date.parse(a.effective_at) - Date.parse(b.effective_at)) ?? [],
  );
  /** Without a choice in the address, the latest. */
  readonly chosen = $derived.by(
    () => this.all.find(({ id }) => id === this.nav.view.ceasefire) ?? this.all.at(-1) ?? null,
  );
  readonly area = $derived(
    boundsOf(this.ceasefires.value?.features.find(({ id }) => id === this.chosen?.id)?.geometry),
  );
  /** A refusal is an answer: numbers of another question must not stand below it. After any other failure the last ones stay. */
  readonly refusal = $derived(this.answer.failure?.failure === 'refused' ? this.answer.failure : null);
  readonly comparison = $derived(this.refusal ? null : this.answer.value);
  /** None below a refusal: an empty list would say that nothing was recorded. */
  readonly sides = $derived(this.refusal ? null : this.incidents.value && sidesOf(this.incidents.value));
  /** Those of the sides that are listed and drawn. */
  readonly looked = $derived.by(() => this.sides && sidesIn(this.sides, this.nav.view.phase));
  readonly listed = $derived(this.looked && together(this.looked));
  /** Null while what is there to choose from is that of other days. */
  readonly selected = $derived.by(() =>
    this.choosable.value && this.choosable.address === this.#choosable
      ? selectFrom(this.choosable.value, this.nav.view)
      : null,
  );
  readonly zone = $derived(onlyZone(this.zones.value, this.comparison?.ceasefire.zone_version ?? null));
  readonly loading = $derived(this.ceasefires.loading || this.answer.loading || this.incidents.loading);
  readonly failure = $derived(
    this.refusal
      ? null
      : (this.ceasefires.failure ??
          this.zones.failure ??
          this.sources.failure ??
          this.answer.failure ??
          this.incidents.failure ??
          this.choosable.failure),
  );
  readonly #address = $derived.by(() => this.chosen && comparisonAddress(this.nav.view, this.chosen.id));
  // The incidents of the numbers on the page: of the same ceasefire, filters and days, however these came about.
  readonly #behind = $derived(
    this.comparison &&
      comparedIncidentsAddress(this.comparison.filters, this.comparison.ceasefire.id, this.comparison.used.days),
  );
  readonly #choosable = $derived(
    this.comparison && choosableAddress(this.comparison.ceasefire.id, this.comparison.used.days),
  );
  /** Exactly what is listed, for whoever takes it away. */
  readonly listedAddress = $derived.by(
    () => this.sides && this.incidents.address && onlyIn(this.nav.view.phase, this.incidents.address),
  );

  /** To be made while a component is: the answers follow the address as long as it lives. */
  constructor(private readonly nav: Navigation) {
    this.#loadReference();
    $effect(() => {
      if (this.#address) void this.answer.load(this.#address);
    });
    $effect(() => {
      if (this.#behind) void this.incidents.load(this.#behind);
    });
    $effect(() => {
      if (this.#choosable) void this.choosable.load(this.#choosable);
    });
    $effect(() => {
      const { ceasefire } = nav.view;
      if (this.ceasefires.value && ceasefire && this.chosen?.id !== ceasefire) nav.ignore(['ceasefire']);
    });
  }

  retry(): void {
    this.#loadReference();
    if (this.#choosable && this.choosable.failure) void this.choosable.load(this.#choosable);
    if (this.#address) void this.answer.load(this.#address);
    if (this.#behind && this.incidents.failure) void this.incidents.load(this.#behind);
  }

  #loadReference(): void {
    if (!this.ceasefires.value) void this.ceasefires.load(allOf('ceasefires'));
    // Of every kind: a ceasefire may cover any.
    if (!this.zones.value) void this.zones.load(allOf('de-escalation-zones'));
    if (!this.sources.value) void this.sources.load(sourcesAddress);
  }
}
