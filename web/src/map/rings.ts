import { incidentMarks, type Located } from '../layers/incidentShapes';
import { fill } from './showing';
import type { SteadyMap } from './steadyMap';

/** Why an incident stands out: it is chosen, or under the pointer. */
export type Reason = 'selected' | 'hover';
interface Ringed {
  reasons: Record<Reason, readonly string[]>;
  /** Those that have a mark of their own. */
  single: readonly Located[];
  ringed: readonly Located[];
}
// Two maps may stand side by side.
const onMaps = new WeakMap<SteadyMap, Ringed>();

const ringsOn = (map: SteadyMap): Ringed =>
  onMaps.get(map) ?? { reasons: { selected: [], hover: [] }, single: [], ringed: [] };

/** Has these incidents stand out, and for this reason no others. */
export function standOut(map: SteadyMap, why: Reason, ids: readonly string[]): void {
  const { reasons } = ringsOn(map);
  for (const id of reasons[why]) map.setFeatureState({ source: 'halos', id }, { [why]: false });
  for (const id of ids) map.setFeatureState({ source: 'halos', id }, { [why]: true });
  change(map, { reasons: { ...reasons, [why]: ids } });
}

/** Rings those that stand out where they are drawn now. */
export const ringAmong = (map: SteadyMap, single: readonly Located[]): void => change(map, { single });

// The marks are pictures, which cannot be ringed; rings of their own cost nothing while there are none.
function change(map: SteadyMap, what: Partial<Ringed>): void {
  const next = { ...ringsOn(map), ...what };
  const wanted = new Set(Object.values(next.reasons).flat());
  const ringed = wanted.size > 0 ? next.single.filter(({ properties }) => wanted.has(properties.id)) : [];
  onMaps.set(map, { ...next, ringed });
  const isAsBefore = ringed.length === next.ringed.length && ringed.every((one, i) => one === next.ringed[i]);
  if (!isAsBefore) fill(map, 'rings', incidentMarks(ringed));
}
