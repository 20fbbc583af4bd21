import type { Incidents } from '../api/types';

/** When the records shown were last changed, as far as the API says it. */
export const lastChange = (answer: Incidents): Date | null =>
  answer.features
    .map(({ properties }) => new Date(properties.updated_at ?? Number.NaN))
    .reduce<Date | null>((latest, at) => (Number.isNaN(at.getTime()) || (latest && latest >= at) ? latest : at), null);

/** The reports behind the records shown, by the atlas's own keys: `snhr-2019-07-31` of `snhr-2019-07-31: V, 001:206`. */
export const sourcesOf = (answer: Incidents): string[] =>
  [...new Set(answer.features.flatMap(({ properties }) => (properties.sources ?? []).map(keyOf)))].toSorted();

const keyOf = (source: unknown): string => String(source).split(':')[0] ?? '';
