import type { FeatureCollection, Geometry, Point } from 'geojson';
import type { operations } from './schema';
import type { nearnessProperties, shownProperties } from './shownProperties';

type Json<Name extends 'getIncidentRecord' | 'getIncidentRevisions' | 'getCodes'> =
  operations[Name]['responses'][200]['content']['application/json'];

/** What the API says of all that is exported, such as how old it is and whose. */
export type ExportMetadata =
  operations['incidents.getExportMetadata']['responses'][200]['content']['application/csvm+json']['notes'][number];
export interface Exported {
  notes: ExportMetadata[];
}

type Collection =
  | 'incidents'
  | 'incidents-near-lines'
  | 'lines-of-engagement'
  | 'control-areas'
  | 'de-escalation-zones'
  | 'governorates'
  | 'communities'
  | 'coverage';
type PropertiesOf<C extends Collection> =
  operations[`${C}.getFeatures`]['responses'][200]['content']['application/geo+json']['features'][number]['properties'];

/** The API's document lets every property be null; these the records always have. */
type Stated<T, Always extends keyof T> = Omit<T, Always> & { [K in Always]: NonNullable<T[K]> };
interface Page {
  numberMatched?: number;
  numberReturned: number;
}
export type Items<P> = FeatureCollection<Geometry | null, P> & Page;

export type Incident = Stated<
  PropertiesOf<'incidents'>,
  | 'id'
  | 'title_en'
  | 'title_ar'
  | 'date_start'
  | 'date_end'
  | 'time_precision'
  | 'place'
  | 'location_precision'
  | 'event_class'
  | 'weapons'
  | 'zones'
  | 'parties'
  | 'attribution'
  | 'control_at_time'
  | 'verification_status'
  | 'revision'
  | 'updated_at'
>;
/** What the layer near the lines says of an incident beside everything else. */
export type Nearness = Pick<PropertiesOf<'incidents-near-lines'>, (typeof nearnessProperties)[number]>;
/** Of an incident what the page shows of many; everything else is in its record. */
export type Incidents = FeatureCollection<
  Point | null,
  Pick<Incident, (typeof shownProperties)[number]> & Partial<Nearness>
> &
  Page;

// In the record these two are rows of their own instead of lists of codes.
type RowsInRecord = 'parties' | 'sources';
/** The full public record of one incident: its feature's properties, and what has rows of its own. */
export type IncidentRecord = Omit<Incident, RowsInRecord> &
  Omit<Json<'getIncidentRecord'>, Exclude<keyof Incident, RowsInRecord>>;
export type Revision = Json<'getIncidentRevisions'>['revisions'][number];
export type RevisionHistory = Json<'getIncidentRevisions'>;
export type Alternative = IncidentRecord['alternatives'][number];
export type Toll = Pick<IncidentRecord['victims'][number], 'killed_min' | 'killed_max' | 'injured_min' | 'injured_max'>;

export type Governorate = Stated<PropertiesOf<'governorates'>, 'name_en'>;
export type Community = Stated<PropertiesOf<'communities'>, 'name_en'>;
export type Zone = Stated<PropertiesOf<'de-escalation-zones'>, 'name_en' | 'zone' | 'valid_from'>;
export type Line = Stated<
  PropertiesOf<'lines-of-engagement'>,
  'id' | 'side_a' | 'side_b' | 'valid_from' | 'valid_until' | 'uncertainty_m'
>;
export type ControlArea = Stated<PropertiesOf<'control-areas'>, 'controller' | 'valid_from' | 'valid_until'>;
export type Coverage = Stated<
  PropertiesOf<'coverage'>,
  'id' | 'area_kind' | 'area' | 'period_start' | 'period_end' | 'completeness' | 'source'
>;
export type Named = Pick<Governorate, 'name_en' | 'name_ar'>;

type Code = Json<'getCodes'>[string][number];
export type CodeLists = Record<string, Pick<Code, 'code' | 'label_en' | 'label_ar'>[]>;
