import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { Incidents } from '../api/types';
import { messages } from '../i18n/languages';
import { groundCircle } from '../map/circle';
import { metresPerPixel } from '../map/scale';
import type { Lang } from '../viewState';
import { type Bucket, bucketOf } from './buckets';
import { hollowRadius, labelSize, radiusOf } from './size';

/** Below this a ring would say more about the drawing than about the place. */
export const haloFromMetres = 1000;

/** An incident that has a point. */
export type Located = Feature<Point, Incidents['features'][number]['properties']>;
interface Mark {
  id: string;
  bucket: Bucket;
  date_start: string;
  date_end: string;
  killed?: number;
}

const markOf = ({ properties: { id, attribution, date_start, date_end, killed_min } }: Located): Mark => ({
  id,
  date_start,
  date_end,
  bucket: bucketOf(attribution),
  ...(killed_min ? { killed: killed_min } : {}),
});

export const incidentMarks = (single: Located[]): FeatureCollection<Point, Mark> => ({
  type: 'FeatureCollection',
  features: single.map((f) => ({ type: 'Feature', geometry: f.geometry, properties: markOf(f) })),
});

/** The area within which each place is known, where that is wide enough to matter and, at a zoom, to be seen around the mark. */
export const halos = (single: Located[], zoom: number): FeatureCollection<Polygon, Mark> => ({
  type: 'FeatureCollection',
  features: single
    .filter((f) => (f.properties.uncertainty_m ?? 0) >= haloFromMetres && isSeen(f, zoom))
    .map((f) => {
      const [lon, lat] = f.geometry.coordinates as [number, number];
      const ring = groundCircle(lon, lat, f.properties.uncertainty_m as number);
      return { type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties: markOf(f) };
    }),
});

// Until the next half step of the zoom it may grow by half.
const isSeen = ({ properties, geometry }: Located, zoom: number): boolean =>
  (1.5 * (properties.uncertainty_m as number)) / metresPerPixel(zoom, geometry.coordinates[1] as number) >
  (properties.killed_min ? radiusOf(properties.killed_min) : hollowRadius);

/** Says in words how many marks share one point, since one would hide the others. */
export function coincident(single: Located[], lang: Lang): FeatureCollection<Point> {
  const groups = groupBy(single, (f) => f.geometry.coordinates.join());
  const features = [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group): Feature<Point> => {
      const radius = Math.max(...group.map((f) => radiusOf(f.properties.killed_min ?? 0)));
      return {
        type: 'Feature',
        geometry: (group[0] as Located).geometry,
        properties: {
          label: messages[lang].incidentsHere(group.length),
          offset: [0, radius / labelSize + 0.25],
        },
      };
    });
  return { type: 'FeatureCollection', features };
}

function groupBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
