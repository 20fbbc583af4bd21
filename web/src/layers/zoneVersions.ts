import type { Feature, Geometry } from 'geojson';
import type { Zone } from '../api/types';
import type { Filters } from '../filters/filterState';

type Version = Feature<Geometry | null, Zone>;

/**
 * The version of each zone to draw: the first that was valid in the chosen period, or the first of all.
 * `valid_until` is the first day on which a version no longer held.
 */
export function oneVersionEach(versions: Version[], { from, to }: Pick<Filters, 'from' | 'to'>): Version[] {
  const chosen = new Map<string, Version>();
  for (const version of versions.toSorted((a, b) => a.properties.valid_from.localeCompare(b.properties.valid_from))) {
    const { zone, valid_from, valid_until } = version.properties;
    const begins = !to || valid_from <= to;
    const lasts = !from || !valid_until || valid_until > from;
    if (begins && lasts && !chosen.has(zone)) chosen.set(zone, version);
  }
  return [...chosen.values()];
}
