import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import type { components, operations } from '../api/schema';
import type { Incident, Incidents } from '../api/types';

/** The API's document does not require what it computes; every answer has it all the same. */
type Complete<T> = T extends (infer U)[] ? Complete<U>[] : T extends object ? { [K in keyof T]-?: Complete<T[K]> } : T;
type Schema<Name extends keyof components['schemas']> = Complete<components['schemas'][Name]>;
type PropertiesOf<C extends 'ceasefires' | 'ceasefire-incidents'> =
  operations[`${C}.getFeatures`]['responses'][200]['content']['application/geo+json']['features'][number]['properties'];

export type Comparison = Schema<'ComparisonAnswer'>;
export type Estimate = Comparison['estimate'];
export type Ratio = Schema<'RateRatio'>;
export type EventStudy = Schema<'EventStudy'>;
export type Bin = EventStudy['bins'][number];
export type Tally = Schema<'Tally'>;
export type PhaseTallies = Schema<'PhaseTallies'>;
export type CrossTally = Comparison['table'];
export type PublishedFigure = Schema<'PublishedBeside'>;
export type ComparedDays = Comparison['used'];

/** Another effective time that a source states. */
export type StatedTime = Schema<'EffectiveAlternative'>;
type Stated =
  | 'id'
  | 'name_en'
  | 'name_ar'
  | 'announced_on'
  | 'effective_at'
  | 'effective_precision'
  | 'parties'
  | 'end_type'
  | 'sources';
export type Ceasefire = Omit<PropertiesOf<'ceasefires'>, Stated | 'effective_alternatives'> & {
  [K in Stated]: NonNullable<PropertiesOf<'ceasefires'>[K]>;
} & { effective_alternatives: StatedTime[] };
export type Ceasefires = FeatureCollection<Geometry | null, Ceasefire>;

export const phases = ['before', 'after', 'indeterminate'] as const;
export type Phase = (typeof phases)[number];
export type ComparedIncident = Incident & { phase: Phase; days_from_ceasefire: number | null };
export type ComparedIncidents = FeatureCollection<Point | null, ComparedIncident> &
  Pick<Incidents, 'numberMatched' | 'numberReturned'>;
export type ComparedFeature = Feature<Point | null, ComparedIncident>;
