/** What rows, marks, filters and charts are made of. What only a record says is asked for with the record. */
export const shownProperties = [
  'id',
  'title_en',
  'title_ar',
  'date_start',
  'date_end',
  'time_precision',
  'governorate',
  'governorate_name_en',
  'governorate_name_ar',
  'location_precision',
  'uncertainty_m',
  'zones',
  'event_class',
  'weapons',
  'parties',
  'attribution',
  'attribution_confidence',
  'killed_min',
  'killed_max',
  'injured_min',
  'injured_max',
  'massacre',
  'possible_massacre',
  'verification_status',
  'sources',
  'updated_at',
] as const;

/** What the layer near the lines says beside that. */
export const nearnessProperties = [
  'line_distance_min_m',
  'line_distance_max_m',
  'line_uncertainty_m',
  'proximity',
  'distance_band',
] as const;
