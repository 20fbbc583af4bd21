import type { ExportMetadata, Incidents } from '../api/types';
import { formatDay } from '../time/when';
import type { Lang } from '../viewState';

/** The reports behind the records shown; by the atlas's own key where no more is known of one. */
export const sourcesOf = (answer: Incidents, about: ExportMetadata | null, lang: Lang): string[] =>
  keysOf(answer).map((key) => {
    const source = about?.sources.find(({ id }) => id === key);
    if (!source) return key;
    const day = source.published_on && formatDay(source.published_on, lang);
    return [source.publisher, source.title, day].filter((part) => part).join('. ');
  });

/** `snhr-2019-07-31` of `snhr-2019-07-31: V, 001:206`. */
const keysOf = (answer: Incidents): string[] =>
  [...new Set(answer.features.flatMap(({ properties }) => (properties.sources ?? []).map(keyOf)))].toSorted();
const keyOf = (source: unknown): string => String(source).split(':')[0] ?? '';
