import type { IncidentRecord } from '../../api/types';
import { describeDistance } from '../../i18n/distance';
import type { Messages } from '../../i18n/en';

type Known = Pick<IncidentRecord, 'lon' | 'uncertainty_m' | 'location_precision' | 'public_level'>;

/** How exactly the place is known, as the public map may say it. */
export function describePlace({ lon, uncertainty_m, location_precision, public_level }: Known, t: Messages): string {
  if (public_level === 'withheld') return t.placeWithheld;
  if (lon !== null && uncertainty_m !== null) return t.placeWithin(describeDistance(uncertainty_m, t));
  return location_precision === 'unknown' ? t.placeUnknown : t.placeAsArea;
}
