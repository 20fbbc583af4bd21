import type { IncidentRecord } from '../../api/types';
import { defaultDays, maxDays } from '../../ceasefires/question';
import type { Words } from './words/words';

export type Relation = IncidentRecord['ceasefires'][number];
type Side = keyof Words['phase'];

/** When an incident was, seen from a ceasefire: "7 days before", or what keeps that from being said. */
export function describeRelation({ phase, days_from_ceasefire: days, zone_relation }: Relation, w: Words): string {
  // A place that may lie outside the area makes the phase indeterminate, though the order in time may be plain.
  const when =
    days === null || (days === 0 && zone_relation === 'straddles')
      ? w.phase[phase as Side]
      : days === 0
        ? w.sameDay[phase as Side]
        : days < 0
          ? w.before(-days)
          : w.after(days);
  return zone_relation === 'straddles' ? w.mayLieOutside(when) : when;
}

const windows = [defaultDays, 60, 90, 180, 365, maxDays];

/** The window of the comparison that holds the incident, as the address has it: null for the usual one, and where none is wide enough. */
export function windowFor(days: number | null): string | null {
  const wide = windows.find((window) => Math.abs(days ?? 0) < window) ?? defaultDays;
  return wide === defaultDays ? null : String(wide);
}
