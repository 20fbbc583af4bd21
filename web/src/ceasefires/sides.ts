import { valuesOf } from '../filters/filterState';
import { type ComparedIncidents, type Phase, phases } from './types';

export type Sides = Record<Phase, ComparedIncidents>;

/** The incidents of each phase, oldest first, each under its own id: the layer's ids name the ceasefire too. */
export function sidesOf({ features }: ComparedIncidents): Sides {
  const side = (phase: Phase): ComparedIncidents => {
    const mine = features
      .filter((f) => f.properties.phase === phase)
      .map((f) => ({ ...f, id: f.properties.id }))
      .toSorted((a, b) => a.properties.date_start.localeCompare(b.properties.date_start) || a.id.localeCompare(b.id));
    return { type: 'FeatureCollection', features: mine, numberMatched: mine.length, numberReturned: mine.length };
  };
  return Object.fromEntries(phases.map((phase) => [phase, side(phase)])) as Sides;
}

/** The sides that are looked at: all where no phase is chosen. */
export function sidesIn(sides: Sides, phase: string | null): Partial<Sides> {
  const chosen = valuesOf(phase);
  return Object.fromEntries(Object.entries(sides).filter(([key]) => !phase || chosen.includes(key)));
}

/** Everything at once, for what does not ask on which side it lies: the legend, and the record's links. */
export function together(sides: Partial<Sides>): ComparedIncidents {
  const features = phases.flatMap((phase) => sides[phase]?.features ?? []);
  return { type: 'FeatureCollection', features, numberMatched: features.length, numberReturned: features.length };
}
