import type { Counts } from '../filters/choices';
import { valuesOf } from '../filters/filterState';
import type { FacetName } from '../filters/meaning';
import { columnsOf } from '../shown/columns';
import { type Selected, select } from '../shown/select';
import { wantedOf } from '../shown/wanted';
import type { ViewState } from '../viewState';
import type { Sides } from './sides';
import { type ComparedIncidents, phases } from './types';

/** What a view selects of everything that there is to choose from. */
export function selectFrom({ features }: ComparedIncidents, view: ViewState): Selected {
  const chosen = valuesOf(view.phase);
  const inPhase = features.filter(({ properties }) => !view.phase || chosen.includes(properties.phase));
  return select(columnsOf(inPhase), wantedOf(view));
}

/** The values that a filter offers beside a ceasefire, counted where the count is sure; null until they are known. */
export function countsOf(
  name: FacetName,
  view: ViewState,
  selected: Selected | null,
  sides: Sides | null,
): Counts | null {
  if (name === 'phase') return new Map(phases.map((phase) => [phase, sides?.[phase].features.length ?? null]));
  const counts = selected?.counts[name];
  if (!counts) return null;
  // Another governorate may have been monitored on other days, and then more or fewer of them are compared.
  if (name === 'governorate') return new Map([...counts.keys(), ...valuesOf(view[name])].map((value) => [value, null]));
  return counts;
}
