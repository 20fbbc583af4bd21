import type { FeatureCollection, Geometry, Point } from 'geojson';

export interface Code {
  code: string;
  label_en: string;
  label_ar: string;
}
export type CodeLists = Record<string, Code[]>;

/** An incident as the collections give it (design: domain, section 7); every property is there, null when unknown. */
export interface Incident {
  id: string;
  title_en: string;
  title_ar: string;
  date_start: string;
  date_end: string;
  local_time: string | null;
  time_precision: string;
  place: string;
  governorate: string | null;
  governorate_name_en: string | null;
  governorate_name_ar: string | null;
  location_precision: string;
  uncertainty_m: number | null;
  event_class: string;
  weapons: string[];
  parties: string[];
  attribution: string;
  attribution_confidence: string | null;
  control_at_time: string[];
  killed_min: number | null;
  killed_max: number | null;
  children_killed_min: number | null;
  women_killed_min: number | null;
  injured_min: number | null;
  injured_max: number | null;
  double_tap: boolean | null;
  site_count: number | null;
  massacre: boolean;
  possible_massacre: boolean;
  verification_status: string;
  documented_on: string | null;
  revision: number;
  updated_at: string;
}

export interface Party {
  party: string;
  role: string;
  confidence: string;
  stated_as: string | null;
  stated_as_ar: string | null;
}
export interface Toll {
  killed_min: number | null;
  killed_max: number | null;
  injured_min: number | null;
  injured_max: number | null;
}
export interface VictimGroup extends Toll {
  age_sex: string;
  status: string;
  occupation: string;
}
export interface Site extends Toll {
  name_en: string;
  name_ar: string | null;
  note: string | null;
}
export interface Source {
  id: string;
  title: string;
  publisher: string;
  published_on: string | null;
  url: string | null;
  url_kind: string | null;
  place: string;
}
export interface Alternative {
  field: string;
  value: unknown;
  source: string | null;
  place: string | null;
  note: string | null;
}

/** The full public record of one incident. */
export interface IncidentRecord extends Omit<Incident, 'parties'> {
  parties: Party[];
  victims: VictimGroup[];
  sites: Site[];
  sources: Source[];
  links: { kind: string; incident: string }[];
  alternatives: Alternative[];
  note: string | null;
  note_ar: string | null;
  location_note: string | null;
  location_note_ar: string | null;
  weapon_logic: string;
  lon: number | null;
  lat: number | null;
  public_level: string;
}

interface Page {
  numberMatched: number;
  numberReturned: number;
}
export type Items<P> = FeatureCollection<Geometry | null, P> & Page;
export type Incidents = FeatureCollection<Point | null, Incident> & Page;

export interface Named {
  name_en: string;
  name_ar: string | null;
}
export type Governorate = Named & { code?: string };
export type Community = Named;
export type Zone = Named & { zone: string; valid_from: string; valid_until: string | null };
