import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { Incident, Incidents } from '../api/types';
import { messages } from '../i18n/languages';
import { groundCircle } from '../map/circle';
import { type Bucket, bucketOf } from './buckets';
import { radiusOf } from './size';

/** Below this a ring would say more about the drawing than about the place. */
export const haloFromMetres = 1000;

type Located = Feature<Point, Incident>;
interface Mark {
  id: string;
  bucket: Bucket;
  date_start: string;
  date_end: string;
  killed?: number;
}

const located = (answer: Incidents): Located[] => answer.features.filter((f): f is Located => f.geometry !== null);

const markOf = ({ properties: { id, attribution, date_start, date_end, killed_min } }: Located): Mark => ({
  id,
  date_start,
  date_end,
  bucket: bucketOf(attribution),
  ...(killed_min ? { killed: killed_min } : {}),
});

export const incidentMarks = (answer: Incidents): FeatureCollection<Point, Mark> => ({
  type: 'FeatureCollection',
  features: located(answer).map((f) => ({ type: 'Feature', geometry: f.geometry, properties: markOf(f) })),
});

/** The area within which each place is known, where that is wide enough to matter. */
export const halos = (answer: Incidents): FeatureCollection<Polygon, Mark> => ({
  type: 'FeatureCollection',
  features: located(answer)
    .filter((f) => (f.properties.uncertainty_m ?? 0) >= haloFromMetres)
    .map((f) => {
      const [lon, lat] = f.geometry.coordinates as [number, number];
      const ring = groundCircle(lon, lat, f.properties.uncertainty_m as number);
      return { type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties: markOf(f) };
    }),
});

/** Says in words how many marks share one point, since one would hide the others. */
export function coincident(answer: Incidents): FeatureCollection<Point> {
  const groups = groupBy(located(answer), (f) => f.geometry.coordinates.join());
  const features = [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group): Feature<Point> => {
      const radius = Math.max(...group.map((f) => radiusOf(f.properties.killed_min ?? 0)));
      return {
        type: 'Feature',
        geometry: (group[0] as Located).geometry,
        properties: {
          label_en: messages.en.incidentsHere(group.length),
          label_ar: messages.ar.incidentsHere(group.length),
          offset: [0, radius / 11 + 0.25],
        },
      };
    });
  return { type: 'FeatureCollection', features };
}

function groupBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
