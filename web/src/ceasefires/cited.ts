import type { ExportMetadata } from '../api/types';

export type Source = ExportMetadata['sources'][number];

/** A document with the places in it that are cited; by the atlas's own key where no more is known of it. */
export interface Cited {
  id: string;
  source: Source | null;
  places: string[];
}

/** `snhr-2020-03-27: I, 000:15` and `snhr-2020-03-27: IV, 000:261` are two places in one document. */
export function citedIn(references: readonly string[], sources: readonly Source[]): Cited[] {
  const byId = new Map<string, Cited>();
  for (const reference of references) {
    const [id = reference, ...place] = reference.split(': ');
    const cited = byId.get(id) ?? { id, source: sources.find((source) => source.id === id) ?? null, places: [] };
    byId.set(id, cited);
    if (place.length > 0) cited.places.push(place.join(': '));
  }
  return [...byId.values()];
}
