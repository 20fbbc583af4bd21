import { type Bucket, bucketOf, buckets } from './buckets';
import { type Apart, crowdScale } from './crowds';

/** What the legend has to explain. */
export interface Drawn {
  buckets: Bucket[];
  /** Marks with a size, and such without. */
  sized: boolean;
  hollow: boolean;
  halos: boolean;
  coincident: boolean;
  /** Pixels per square root of an incident, where any are gathered. */
  crowdScale: number | null;
}

export function drawnOf({ single, crowds }: Apart, halos: boolean, coincident: boolean): Drawn {
  const present = new Set(single.map(({ properties }) => bucketOf(properties.attribution)));
  const sized = single.filter(({ properties }) => properties.killed_min);
  return {
    buckets: buckets.filter((bucket) => present.has(bucket)),
    sized: sized.length > 0,
    hollow: sized.length < single.length,
    halos,
    coincident,
    crowdScale: crowds.length > 0 ? crowdScale(crowds) : null,
  };
}

/** What two maps draw together, for the one legend they share. */
export function drawnOnEither(one: Drawn | null, other: Drawn | null): Drawn | null {
  if (!one || !other) return one ?? other;
  return {
    buckets: buckets.filter((bucket) => one.buckets.includes(bucket) || other.buckets.includes(bucket)),
    sized: one.sized || other.sized,
    hollow: one.hollow || other.hollow,
    halos: one.halos || other.halos,
    coincident: one.coincident || other.coincident,
    crowdScale: one.crowdScale ?? other.crowdScale,
  };
}
